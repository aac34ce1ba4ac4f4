interface Rules {
  readonly announcing: { readonly cohesionPart: number };
}

/** What a break takes from cohesion; one that was announced before the silence takes a part only. */
export const cohesionLoss = ({ announcing }: Rules, each: number, announced: boolean): number =>
  announced ? Math.trunc(each * announcing.cohesionPart) : each;
