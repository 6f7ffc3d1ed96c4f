import { TestBed } from '@angular/core/testing';
import { LocalizationService } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { FieldText } from './field-text';

describe('FieldText', () => {
  const id = '0192f000-0000-7000-8000-000000000001';
  const names = { [id]: 'Now' };
  const text = (field: string, value: unknown): string => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: LocalizationService, useValue: { instant: (key: string) => key } },
        { provide: Session, useValue: { language: () => 'en' } },
      ],
    });
    return TestBed.inject(FieldText).value(field, value, names);
  };

  it.each([
    ['title', 'Plan', 'Plan'],
    ['title', null, '::Web:NoValue'],
    ['status', 3, '::Web:Status:3'],
    ['dueDate', '2026-12-24', 'Dec 24, 2026'],
    ['dueTime', '10:00:00', '10:00'],
    ['sectionId', id, 'Now'],
    ['labelIds', [id, '0192f000-0000-7000-8000-000000000404'], 'Now, …'],
    ['labelIds', [], '::Web:NoValue'],
    ['parentId', '0192f000-0000-7000-8000-000000000404', '…'],
    ['description', 'x'.repeat(200), `${'x'.repeat(160)}…`],
  ])('%s: %o is %s', (field, value, expected) => expect(text(field, value)).toBe(expected));
});
