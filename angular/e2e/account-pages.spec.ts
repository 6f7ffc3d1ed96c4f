import { Browser, BrowserContextOptions, expect, Page, test } from '@playwright/test';
import { App } from './support/app';
import { code } from './support/authenticator';
import { password, Server, unique } from './support/server';
import { consoleErrors, isSound } from './support/sound';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const nobody = 'userId=0199c0de-0000-7000-8000-000000000000';
const submit = (page: Page) => page.locator('main form:not([hidden]) button[type=submit]').first().click();

/** Somebody new, on the page of their account. */
async function newcomer(browser: Browser, page: string, options: BrowserContextOptions = {}): Promise<[Page, string]> {
  const userName = unique('member');
  const tab = await (await browser.newContext(options)).newPage();
  await tab.goto(`/Account/Register?returnUrl=${encodeURIComponent(page)}`);
  await tab.locator('#UserName').fill(userName);
  await tab.locator('#EmailAddress').fill(`${userName}@example.com`);
  await tab.locator('#Password').fill(password);
  await submit(tab);
  await tab.waitForURL(`**${page}`);
  return [tab, userName];
}

for (const [name, options] of [
  ['wide, light', { colorScheme: 'light' }],
  ['phone, dark, German', { ...phone, colorScheme: 'dark', locale: 'de-DE' }],
] as const) {
  test(`every account page is sound: ${name}`, async ({ browser }) => {
    test.slow();
    const page = await (await browser.newContext(options)).newPage();
    const errors = consoleErrors(page);
    const visit = async (shot: string, path: string): Promise<void> => {
      await page.goto(path);
      await isSound(page, `${name} ${shot}`);
    };
    await visit('login', '/Account/Login');
    await submit(page);
    await expect(page.locator('#UserNameOrEmailAddress')).toBeFocused();
    await expect(page.locator('.account-field-error')).toHaveCount(2);
    await isSound(page, `${name} login, nothing typed`);
    await page.locator('#UserNameOrEmailAddress').fill('nobody');
    await page.locator('#Password').fill('wrong');
    await submit(page);
    await page.getByRole('alert').first().waitFor();
    await isSound(page, `${name} login refused`);
    await visit('register', '/Account/Register');
    await page.locator('#UserName').fill('anna');
    await page.locator('#EmailAddress').fill('x@example.com');
    await page.locator('#Password').fill('x');
    await submit(page);
    await expect(page.locator('#Password')).toBeFocused();
    await isSound(page, `${name} register refused`);
    await visit('forgot password', '/Account/ForgotPassword');
    await visit('reset password, old link', `/Account/ResetPassword?${nobody}&resetToken=x`);
    await visit('confirm e-mail', `/Account/ConfirmEmail?${nobody}&confirmationToken=x`);
    await submit(page);
    await page.getByRole('alert').waitFor();
    await isSound(page, `${name} confirm e-mail, old link`);
    await visit('sign-up closed', '/Account/SignUp');
    await visit('error', '/Account/Error?error=invalid_request');
    await visit('not found', '/Account/NoSuchPage');
    // A page that answers 400 or 404 is an error to the console as well: these are meant.
    expect(errors.filter((error) => !/status of 40[04]/.test(error))).toEqual([]);
    await page.context().close();

    const [own] = await newcomer(browser, '/Account/Manage/Profile', options);
    for (const part of ['Profile', 'Password', 'TwoFactor', 'Passkeys', 'Sessions', 'Tokens', 'Data']) {
      await own.goto(`/Account/Manage/${part}`);
      await isSound(own, `${name} ${part}`);
    }
    await own.goto('/Account/Manage/TwoFactor');
    await submit(own);
    await own.locator('.manage-qr').waitFor();
    await isSound(own, `${name} two-factor set-up`);
    await own.goto('/Account/Logout');
    await isSound(own, `${name} logout`);
    await own.context().close();
  });
}

test('a token is copied when it is made, works, and is refused once it is revoked', async ({ browser, request }) => {
  const [page] = await newcomer(browser, '/Account/Manage/Tokens', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByLabel('Name').fill('Backup script');
  await page.getByRole('button', { name: 'Create token' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const token = await page.evaluate(() => navigator.clipboard.readText());
  expect(token).toMatch(/^todo_pat_/);
  await isSound(page, 'token made');
  const lists = async () =>
    (await request.get('/api/todo/lists', { headers: { authorization: `Bearer ${token}` } })).status();
  expect(await lists()).toBe(200);

  await page.goto('/Account/Manage/Tokens');
  await expect(page.getByText('Backup script', { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain(token);
  await page.getByRole('button', { name: 'Revoke “Backup script”' }).click();
  const question = page.getByRole('dialog');
  await isSound(page, 'token to be revoked');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  expect(await lists()).toBe(200);
  await page.getByRole('button', { name: 'Revoke “Backup script”' }).click();
  await question.getByRole('button', { name: 'Revoke' }).click();

  await expect(page.getByText('You have no tokens.')).toBeVisible();
  expect(await lists()).toBe(401);
  await page.context().close();
});

test('a user ends the session of another browser, which is led to the login page', async ({ browser }) => {
  const [here, userName] = await newcomer(browser, '/Account/Manage/Sessions');
  const there = await App.signedIn(browser, userName);
  await expect(there.page.getByRole('heading', { level: 1 })).toBeVisible();

  await here.reload();
  await expect(here.locator('.manage-list li')).toHaveCount(2);
  await here.locator('.manage-list').getByRole('button').click(); // the one there: this browser's has none

  await expect(here.locator('.manage-list li')).toHaveCount(1);
  await expect(there.page.getByLabel(/User name/)).toBeVisible();
  await there.close();
  await here.context().close();
});

test('a visitor opens a tenant once the operator allows it, and invites somebody', async ({ browser, request }) => {
  test.slow();
  const operator = await App.signedIn(browser, 'admin');
  try {
    await operator.page.goto('/setting-management');
    await operator.page.getByText('Sign-up', { exact: true }).click();
    await operator.page.getByRole('checkbox', { name: /set up an organization/ }).check();
    await isSound(operator.page, 'sign-up settings');
    const saved = operator.page.waitForResponse(
      (answer) => answer.url().includes('/sign-up') && answer.request().method() === 'PUT',
    );
    await operator.page.getByRole('button', { name: 'Save' }).click();
    expect((await saved).ok()).toBe(true);

    const { page } = await App.open(browser);
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Create organization' }).click();
    await page.getByLabel(/Name of the organization/).fill(unique('startup'));
    await page.getByLabel(/E-?mail/).fill('founder@startup.example');
    await page.getByLabel('Password').fill(password);
    await isSound(page, 'sign-up');
    await page.getByRole('button', { name: 'Create organization' }).click();
    await page.waitForURL('**/lists');

    await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Users' }).click();
    await page.getByRole('button', { name: 'New user' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('User name').fill('second');
    await dialog.getByLabel(/e-mail address/i).fill('second@startup.example');
    await dialog.getByRole('checkbox', { name: /Send an invitation/ }).check();
    await isSound(page, 'invitation');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('datatable-body-row', { hasText: 'second@startup.example' })).toBeVisible();
    await page.context().close();
  } finally {
    await (await Server.as(request, 'admin')).openSignUp(false);
    await operator.close();
  }
});

test('where a tenant requires a second factor, people set one up before anything else', async ({
  browser,
  request,
}) => {
  const tenant = unique('careful');
  await (await Server.as(request, 'admin')).createTenant(tenant);
  const admin = await App.signedIn(browser, 'admin', { tenant });
  await admin.page.goto('/setting-management');
  await admin.page.getByRole('radio', { name: /Required/ }).check();
  await isSound(admin.page, 'two-factor settings');
  const saved = admin.page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await admin.page.getByRole('button', { name: 'Save' }).click();
  expect((await saved).ok()).toBe(true);
  await admin.close();

  const { page } = await App.open(browser);
  await page.goto(`/Account/Login?__tenant=${tenant}`);
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel(/User name/).fill('admin');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Set up your second factor' })).toBeVisible();
  await isSound(page, 'two-factor required');
  await page.getByText('I cannot scan it').click();
  await page.getByLabel('Code', { exact: true }).fill(code((await page.locator('#key').textContent()) ?? ''));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.locator('.manage-codes li')).toHaveCount(10);
  await isSound(page, 'two-factor required, codes');
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await page.waitForURL('**/lists');
  await page.context().close();
});

test('where sharing is not part of the subscription nobody is offered it', async ({ browser, request }) => {
  const operator = await Server.as(request, 'admin');
  const seen: Record<string, number> = {};
  for (const value of ['true', 'false']) {
    const tenant = unique(`sharing-${value}`);
    await operator.createTenant(tenant, { 'Todo.Sharing': value });
    await (await Server.as(request, 'admin', tenant)).createList('Ours');
    const app = await App.signedIn(browser, 'admin', { tenant });
    await app.openList('Ours');
    seen[value] = await app.page.getByRole('button', { name: 'Share', exact: true }).count();
    await app.close();
  }
  expect(seen).toEqual({ true: 1, false: 0 });
});
