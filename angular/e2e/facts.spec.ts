import { expect, test } from '@playwright/test';
import { App } from './support/app';
import { Server, unique } from './support/server';
import { isSound } from './support/sound';

test('labels, people, dependencies and time of a todo are live for both', async ({ browser, request }) => {
  const name = unique('Facts');
  const server = await Server.as(request, 'anna');
  const listId = await server.createList(name, 'Book the venue', 'Invite everybody');
  await server.share(listId, 'ben', 3);
  const [anna, ben] = [await App.signedIn(browser, 'anna'), await App.signedIn(browser, 'ben')];
  await anna.openList(name);
  await ben.openList(name);
  await anna.row('Invite everybody').getByText('Invite everybody').click();
  const panel = anna.page.getByRole('complementary', { name: 'Invite everybody' });

  const labels = panel.getByRole('combobox', { name: 'Labels' });
  await labels.fill('Press');
  await labels.press('Enter');
  await expect(ben.row('Invite everybody')).toContainText('Press');

  await panel.getByRole('combobox', { name: 'Assigned to' }).fill('ben');
  await panel.getByRole('option', { name: 'ben' }).click();
  await expect(ben.row('Invite everybody')).toContainText('Assigned to');

  const waitsFor = panel.getByRole('combobox', { name: 'Waits for' });
  await waitsFor.fill('venue');
  await waitsFor.press('Enter');
  await expect(ben.row('Invite everybody')).toContainText('Waits for 1 others');
  await ben.row('Invite everybody').getByRole('checkbox').click();
  await expect(ben.page.getByText('This todo waits for others')).toBeVisible();
  await expect(anna.row('Invite everybody').getByRole('checkbox')).not.toBeChecked();

  await panel.getByRole('button', { name: 'Start timer' }).click();
  await expect(anna.page.getByRole('group', { name: 'Running timer' })).toContainText('Invite everybody');
  await anna.page.getByRole('group', { name: 'Running timer' }).getByRole('button', { name: 'Stop the timer' }).click();
  await expect(panel.getByRole('button', { name: '1 min' })).toBeVisible();
  await isSound(anna.page, 'item facts');

  await panel.getByRole('button', { name: 'Remove Press' }).click();
  await expect(ben.row('Invite everybody')).not.toContainText('Press');
});

test('a description is written in Markdown and runs nothing', async ({ browser, request }) => {
  const name = unique('Markdown');
  const server = await Server.as(request, 'anna');
  await server.createList(name, 'Write it down');
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);
  await app.row('Write it down').getByText('Write it down').click();
  const field = app.page.getByRole('textbox', { name: 'Description' });

  await field.fill('**Bold** and <img src=x onerror="document.title=1">\n\n- one\n- [two](https://example.org)');
  await field.blur();

  const panel = app.page.getByRole('complementary', { name: 'Write it down' });
  await expect(panel.locator('strong')).toHaveText('Bold');
  await expect(panel.getByRole('link', { name: 'two' })).toHaveAttribute('rel', /noopener/);
  await expect(panel.locator('app-description-field img')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Edit the description' }).click();
  await app.page.keyboard.press('End');
  await expect(field).toBeFocused();
});

test('many todos are picked by keys and changed at once', async ({ browser, request }) => {
  const name = unique('Many');
  const server = await Server.as(request, 'anna');
  await server.createList(name, 'one', 'two', 'three', 'four');
  const app = await App.signedIn(browser, 'anna');
  await app.openList(name);
  const { keyboard } = app.page;

  await keyboard.press('ArrowDown');
  await keyboard.press('x');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('Shift+X');
  const bar = app.page.getByRole('toolbar', { name: 'Change all selected todos' });
  await expect(bar).toContainText('3 selected');
  await isSound(app.page, 'selection');

  await bar.getByRole('button', { name: 'Priority' }).click();
  await app.page.getByRole('menuitem', { name: 'High' }).click();
  await expect(app.row('two').getByText('High')).toBeAttached();
  await bar.getByRole('button', { name: 'Complete' }).click();
  await expect.poll(() => app.titles()).toEqual(['four', 'three', 'two', 'one']); // those that are done stand last
  await expect(bar).toBeHidden();

  await app.page.locator('[data-item-id]').first().focus();
  await keyboard.press('d');
  await expect.poll(() => app.titles()).toEqual(['four', 'four', 'three', 'two', 'one']);
});
