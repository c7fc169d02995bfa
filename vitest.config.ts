import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { DISCLOSE_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: ['test/**/*.test.ts'],
    // A start of Node takes a while on a busy machine, and some tests start it often.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
