import { expect, test } from '@playwright/test';
import { password, unique } from './support/server';

test('somebody adds a passkey, signs in with it alone, and removes it', async ({ page, context }) => {
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable', { enableUI: false });
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const userName = unique('keyholder');
  await page.goto('/Account/Register?returnUrl=%2FAccount%2FManage%2FPasskeys');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel(/E-?mail/).fill(`${userName}@example.com`);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();

  await page.getByLabel('Name').fill('My laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('The passkey was added.');
  await expect(page.getByText('My laptop')).toBeVisible();

  await context.clearCookies();
  await page.goto('/Account/Login?returnUrl=%2FAccount%2FManage%2FPasskeys');
  // The browser may offer the passkey by itself before the button is pressed.
  await page
    .getByRole('button', { name: 'Sign in with a passkey' })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await page.waitForURL('**/Account/Manage/Passkeys**');
  await expect(page.getByText(/last used/)).toBeVisible();

  await page.getByRole('button', { name: 'Remove “My laptop”' }).click();
  await expect(page.getByText('My laptop')).toHaveCount(0);
});
