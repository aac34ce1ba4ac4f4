export const lessons = {
  learn: "Навчитися граючи",
  learnHint: (title: string) =>
    `${title}: гра наодинці, проти бота. На кожному кроці підказано, що зробити й навіщо.`,
  region: "Навчання",
  number: (number: number, of: number) => `Урок ${number} з ${of}`,
  next: "Далі",
  show: "Показати, де це",
  skip: "Пропустити навчання",
  skipped: "Навчання можна продовжити в налаштуваннях.",
  give: "Давати уроки цього навчання",
  giveHint: "Пропущені продовжаться там, де ви зупинилися.",
  done: "Готово",
  close: "Закрити цей урок",
  open: (title: string) => `Урок: ${title}`,
};
