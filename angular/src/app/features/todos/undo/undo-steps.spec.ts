import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LocalizationService } from '@abp/ng.core';
import { Toasts } from '../../../core/toasts';
import { Outbox } from '../sync/outbox';
import { directionOf } from './undo-keys';
import { UndoApi } from './undo-api';
import { UndoSteps } from './undo-steps';

const key = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);

describe('directionOf', () => {
  it.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'z' }, undefined],
    [{ key: 'z', ctrlKey: true, altKey: true }, undefined],
    [{ key: 'a', ctrlKey: true }, undefined],
  ])('%o is %s', (init, direction) => expect(directionOf(key(init))).toBe(direction));
});

describe('UndoSteps', () => {
  function setUp(answers: (() => Promise<unknown>)[], pending: { mutationId: string }[] = []) {
    const calls: { direction: string; skip: string[] }[] = [];
    const told: string[] = [];
    const waiting = signal(pending.length);
    const cancelled: string[] = [];
    TestBed.configureTestingModule({
      providers: [
        {
          provide: UndoApi,
          useValue: {
            step: (direction: string, skip: string[]) => {
              calls.push({ direction, skip });
              return answers.shift()?.();
            },
          },
        },
        {
          provide: Outbox,
          useValue: { pending: () => pending, waiting, cancel: (id: string) => (cancelled.push(id), true) },
        },
        { provide: LocalizationService, useValue: { instant: (text: string, value = '') => `${text} ${value}` } },
        {
          provide: Toasts,
          useValue: {
            info: (text: string) => told.push(`info ${text}`),
            error: (text: string) => told.push(`error ${text}`),
            dismiss: () => undefined,
          },
        },
      ],
    });
    return { steps: TestBed.inject(UndoSteps), calls, told, cancelled };
  }
  const step = { actionId: 'a', rowType: 3, kind: 2, name: 'Plan', rowCount: 3 };
  const refusal =
    (code: string, data: object = {}) =>
    () =>
      Promise.reject(new HttpErrorResponse({ status: 409, error: { error: { code, message: code, data } } }));

  it('says what was undone, and offers to do it again', async () => {
    const { steps, told } = setUp([async () => step]);

    await steps.step('undo');

    expect(told[0]).toContain('info ::Web:Undone ::Web:Step:3:2 Plan');
    expect(told[0]).toContain('::Web:AndMore 2');
  });

  it('passes over what was refused', async () => {
    const { steps, calls, told } = setUp([refusal('Todo:UndoConflict', { actionId: 'x' }), async () => step]);

    await steps.step('undo');
    await steps.step('undo');

    expect(told[0]).toBe('error Todo:UndoConflict');
    expect(calls.map(({ skip }) => skip)).toEqual([[], ['x']]);
  });

  it('takes back what never left the browser without asking the server', async () => {
    const { steps, calls, cancelled } = setUp([], [{ mutationId: 'm' }]);

    await steps.step('undo');

    expect(cancelled).toEqual(['m']);
    expect(calls).toEqual([]);
  });

  it('takes one step after the other', async () => {
    let release: (value: unknown) => void = () => undefined;
    const { steps, calls } = setUp([() => new Promise((resolve) => (release = resolve)), async () => step]);

    const first = steps.step('undo');
    const second = steps.step('redo');
    await vi.waitFor(() => expect(calls.length).toBe(1));
    release(step);
    await Promise.all([first, second]);

    expect(calls.map(({ direction }) => direction)).toEqual(['undo', 'redo']);
  });
});
