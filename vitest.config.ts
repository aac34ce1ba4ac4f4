import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["shared/**/*.test.ts", "client/**/*.test.ts", "scripts/**/*.test.ts"],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: "server",
          include: ["server/**/*.test.ts"],
          pool: "forks",
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
