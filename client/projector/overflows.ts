/** Whether a box holds more than it has the height for; a px more comes of rounding. */
export const overflows = (box: Element | null | undefined): boolean =>
  box ? box.scrollHeight > box.clientHeight + 1 : false;
