import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';

test.describe('the past of a list', () => {
  let name: string;
  let listId: string;
  let server: Server;
  let anna: App;
  let ben: App;

  // Newcomers: what the demo's people did before is none of these tests' to undo.
  test.beforeEach(async ({ browser, request }) => {
    name = unique('Past');
    const [annas, bens] = [unique('keeper'), unique('helper')];
    await Server.register(request, annas);
    await Server.register(request, bens);
    server = await Server.as(request, annas);
    listId = await server.createList(name, 'one', 'two', 'three');
    await server.share(listId, bens, 3);
    anna = await App.signedIn(browser, annas);
    ben = await App.signedIn(browser, bens);
    await Promise.all([anna.openList(name), ben.openList(name)]);
  });

  test.afterEach(async () => {
    await anna.close();
    await ben.close();
  });

  const bothSee = async (titles: string[]): Promise<void> => {
    await expect.poll(() => anna.titles()).toEqual(titles);
    await expect.poll(() => ben.titles()).toEqual(titles);
  };
  const undo = (app: App) => app.page.locator('main').press('Control+z');
  const redo = (app: App) => app.page.locator('main').press('Control+Shift+z');

  test('several steps go back and forth, and the other sees each', async () => {
    await anna.row('one').click();
    await anna.page.getByLabel('Priority').selectOption('High');
    await anna.row('two').focus();
    await anna.page.keyboard.press('Delete');
    await bothSee(['one', 'three']);
    await anna.add('four');
    await bothSee(['one', 'three', 'four']);

    await undo(anna);
    await bothSee(['one', 'three']);
    await expect(anna.page.getByText('Undone: “four” added')).toBeVisible();
    await undo(anna);
    await bothSee(['one', 'two', 'three']);
    await undo(anna);
    await ben.row('one').click();
    await expect(ben.page.getByLabel('Priority')).toHaveValue('0');

    await redo(anna);
    await expect(ben.page.getByLabel('Priority')).toHaveValue('3');
    await redo(anna);
    await anna.page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
    await bothSee(['one', 'two', 'three']);
  });

  test('what the other changed since is refused and passed over', async () => {
    for (const { id } of (await server.items(listId)).slice(0, 1)) await server.patch(id, { priority: 2 });
    await anna.row('one').dblclick();
    await anna.page.keyboard.type('one of anna');
    await anna.page.keyboard.press('Enter');
    await bothSee(['one of anna', 'two', 'three']);
    await ben.row('one of anna').dblclick();
    await ben.page.keyboard.type('one of anna and ben');
    await ben.page.keyboard.press('Enter');
    await bothSee(['one of anna and ben', 'two', 'three']);

    await undo(anna);
    await expect(anna.page.getByText('was changed by somebody since')).toBeVisible();
    await undo(anna);

    await expect(anna.page.getByText('Undone: “one” changed')).toBeVisible();
    const [one] = await server.items(listId);
    expect(one).toMatchObject({ title: 'one of anna and ben', priority: 0 });
  });

  test('activity says from what to what, live, and each field can be put back', async () => {
    await anna.row('one').click();
    await anna.page.getByRole('tab', { name: 'Activity' }).click();
    await expect(anna.page.getByText('You created this')).toBeVisible();

    await ben.row('one').click();
    await ben.page.getByLabel('Priority').selectOption('Urgent');
    const change = anna.page.locator('app-activity-list .change').filter({ hasText: 'Priority' });
    await expect(change).toContainText('None');
    await expect(change).toContainText('Urgent');
    await change.getByRole('button', { name: 'Put Priority back to: None' }).click();

    await expect(ben.page.getByLabel('Priority')).toHaveValue('0');
    await expect(anna.page.getByText('You put back')).toBeVisible();
  });

  test('what is deleted waits in the trash and comes back', async () => {
    await ben.row('two').focus();
    await ben.page.keyboard.press('Delete');
    await bothSee(['one', 'three']);
    await anna.page.getByRole('link', { name: 'Trash' }).click();
    const entry = anna.page.getByRole('listitem', { name: 'two' });
    await expect(entry).toContainText(name);
    await entry.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => ben.titles()).toEqual(['one', 'two', 'three']);
    await expect(entry).toBeHidden();

    await anna.openList(name);
    await anna.page
      .locator('main')
      .getByRole('button', { name: `Actions for ${name}` })
      .click();
    await anna.page.getByRole('menuitem', { name: 'Delete list' }).click();
    await anna.page.getByRole('alertdialog').getByRole('button', { name: 'Delete list' }).click();
    await expect(ben.page.getByText('You no longer have access')).toBeVisible();
    await anna.page.getByRole('link', { name: 'Trash' }).click();
    await anna.page.getByRole('listitem', { name }).getByRole('button', { name: 'Restore' }).click();
    await expect(ben.page.getByRole('navigation').getByRole('link', { name })).toBeVisible();

    await ben.page.getByRole('link', { name: 'Trash' }).click();
    await expect(ben.page.getByText('The trash is empty')).toBeVisible();
  });

  test('the list goes back to a moment, for both, after a preview, and it can be undone', async () => {
    await anna.page.waitForTimeout(2_100); // moments are told apart by the second
    const before = new Date(Date.now() - 1_000);
    await anna.add('four');
    await ben.row('one').focus();
    await ben.page.keyboard.press('Delete');
    await bothSee(['two', 'three', 'four']);

    await anna.page
      .locator('main')
      .getByRole('button', { name: `Actions for ${name}` })
      .click();
    await anna.page.getByRole('menuitem', { name: 'Restore an earlier state' }).click();
    const dialog = anna.page.getByRole('dialog');
    await dialog.getByLabel('As of').fill(localText(before));
    await dialog.getByLabel('As of').blur();
    await expect(dialog).toContainText('1 come back');
    await expect(dialog).toContainText('1 go to the trash');
    await dialog.getByRole('button', { name: 'Restore' }).click();

    await bothSee(['one', 'two', 'three']);
    await anna.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await bothSee(['two', 'three', 'four']);
  });
});

/** As a date-time field in Berlin has it, which is where the browser is. */
const localText = (date: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Berlin' })
    .format(date)
    .replace(' ', 'T');
