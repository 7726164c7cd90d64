import type { Price, PricedFormat } from '../core/price/price';
import { writeNumber, writePlain, writeQuoted, writeText } from './line-bytes';

/**
 * The price as it is printed, straight into the bytes of the answer; the ranges stand beside their figures, for whoever
 * reads the line pays for every object.
 */
export function writePrice(price: Price): void {
  if (price.status === 'unestimated') {
    writeText(JSON.stringify(price));
    return;
  }
  const { currency, perDollar, format, share, basis, formats } = price;
  writePlain('{"status":"estimated","currency":');
  writeQuoted(currency);
  writeNumber(',"perDollar":', perDollar);
  writePlain(',"format":"');
  writePlain(format);
  writePlain('"');
  writeRange(price);
  writeNumber(',"share":', share);
  writePlain(',"basis":');
  writeQuoted(basis);
  writePlain(',"formats":[');
  formats.forEach(writeFormat);
  writePlain(']}');
}

function writeFormat(priced: PricedFormat, index: number): void {
  writePlain(index === 0 ? '{"format":"' : ',{"format":"');
  writePlain(priced.format);
  writePlain('"');
  writeRange(priced);
  writeNumber(',"perEngagement":', priced.perEngagement);
  writeNumber(',"perEngagementLow":', priced.perEngagementRange?.low ?? null);
  writeNumber(',"perEngagementHigh":', priced.perEngagementRange?.high ?? null);
  writeNumber(',"perThousandViews":', priced.perThousandViews);
  writeNumber(',"perThousandViewsLow":', priced.perThousandViewsRange?.low ?? null);
  writeNumber(',"perThousandViewsHigh":', priced.perThousandViewsRange?.high ?? null);
  writePlain('}');
}

function writeRange({ value, low, high }: Pick<PricedFormat, 'value' | 'low' | 'high'>): void {
  writeNumber(',"value":', value);
  writeNumber(',"low":', low);
  writeNumber(',"high":', high);
}
