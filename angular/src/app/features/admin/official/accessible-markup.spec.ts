import { TestBed } from '@angular/core/testing';
import { LocalizationService } from '@abp/ng.core';
import { AccessibleMarkup } from './accessible-markup';

describe('AccessibleMarkup', () => {
  const mended = (html: string, tag = 'div'): HTMLElement => {
    TestBed.configureTestingModule({
      providers: [{ provide: LocalizationService, useValue: { instant: (key: string) => key } }],
    });
    const part = document.createElement(tag);
    part.innerHTML = html;
    TestBed.inject(AccessibleMarkup).mend(part);
    return part;
  };

  it('ties a label to its field, and leaves a tie that is there', () => {
    const part = mended(`
      <div class="form-group"><label>Host</label><input></div>
      <div class="form-group"><label for="port">Port</label><input id="port"></div>`);

    const [host, port] = part.querySelectorAll('label');
    expect(host?.htmlFor).toBeTruthy();
    expect(host?.htmlFor).toBe(part.querySelector('input')?.id);
    expect(port?.htmlFor).toBe('port');
  });

  it('names search fields and buttons of icons', () => {
    const part = mended(
      '<input type="search"><button><i class="fa fa-eye"></i></button><button class="btn-close"></button>',
    );

    for (const control of part.querySelectorAll('input, button'))
      expect(control.getAttribute('aria-label')).toMatch(/^::Web:/);
  });

  it('titles a dialog, and shows its buttons to screen readers', () => {
    const part = mended(
      '<div class="modal-header"><h3>Features</h3></div><abp-button aria-hidden="true"></abp-button>',
      'ngb-modal-window',
    );

    expect(part.getAttribute('aria-labelledby')).toBe(part.querySelector('h3')?.id);
    expect(part.querySelector('[aria-hidden]')).toBeNull();
  });
});
