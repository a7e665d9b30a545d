import { describe, expect, it } from 'vitest';
import { splitAcronym } from '../../../../taxonomy/compile/skills/split-acronym.ts';

describe('a name with its acronym beside it', () => {
  it.each([
    ['Computerized maintenance management system CMMS', 'Computerized maintenance management system', 'CMMS'],
    ['Computer numerical control CNC lathe', 'Computer numerical control lathe', null],
    ['Bill of materials BOM', 'Bill of materials', 'BOM'],
    ['Light detection and ranging LDR', 'Light detection and ranging', 'LDR'],
    ['Point-of-care POC', 'Point-of-care', 'POC'],
  ])('%s', (name, label, acronym) => expect(splitAcronym(name)).toEqual({ label, acronym }));
  it('gives no acronym of two letters: they could be anything', () => {
    expect(splitAcronym('Adaptive technology AT')).toEqual({ label: 'Adaptive technology', acronym: null });
  });
});

it('leaves names alone that hold capitals for another reason', () => {
  for (const name of ['Adobe InDesign', 'IBM AIX', 'SAP HANA', 'Oracle PL/SQL', 'Microsoft SQL Server'])
    expect(splitAcronym(name)).toEqual({ label: name, acronym: null });
});
