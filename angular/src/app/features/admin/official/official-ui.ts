import { DOCUMENT, inject, Injectable } from '@angular/core';
import { AccessibleMarkup } from './accessible-markup';
import { OfficialStyles } from './official-styles';

/** All that ABP's components need around them; for as long as somebody shows some. */
@Injectable({ providedIn: 'root' })
export class OfficialUi {
  private readonly styles = inject(OfficialStyles);
  private readonly markup = inject(AccessibleMarkup);
  private readonly document = inject(DOCUMENT);

  async use(): Promise<void> {
    this.markup.watch(this.document.body);
    await this.styles.use();
  }

  release(): void {
    this.markup.unwatch();
    void this.styles.release();
  }
}
