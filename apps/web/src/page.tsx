import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import { Announcements } from './parts/announcements.tsx';
import { router } from './router.tsx';
import { colorSchemeManager } from './theme/color-scheme.ts';
import { styleNonce } from './theme/style-nonce.ts';
import { theme, themeVariables } from './theme/theme.ts';

const schemes = colorSchemeManager();

export function Page() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Announcements />
      </QueryClientProvider>
    </MantineProvider>
  );
}
