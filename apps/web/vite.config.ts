import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
/** Of the API that a page under development talks to. */
const api = process.env['PHOIHOP_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root,
  build: {
    outDir: join(root, '..', '..', 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // Data addresses are no own files: the policy of the page forbids fonts from them.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      // `use client` is for servers that render; there is none.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
});
