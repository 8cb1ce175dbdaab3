import type reference from '../../../data/reference/frameworks.json';

type Reference = typeof reference;
type Framework = keyof Reference['frameworks'];

/** A mission as a framework prints it, and why it is taken for the canonical one. */
export interface Printed {
  readonly framework: Framework;
  /** Null where the framework prints no codes and goes by wording. */
  readonly code: string | null;
  readonly name: string;
  readonly th: string;
  readonly en: string;
}

export interface CrosswalkRow {
  readonly canonical: string;
  readonly th: string;
  readonly en: string;
  readonly printed: readonly Printed[];
}

interface Mission {
  readonly name: string;
  readonly canonical: string;
  readonly why: string;
  readonly why_en: string;
}

/** Every canonical mission with the missions and wordings that are taken for it. */
export function crosswalkRows({ canonical, frameworks }: Reference): CrosswalkRow[] {
  const printed = [
    ...missionsOf('nacc_2561', frameworks.nacc_2561.missions),
    ...missionsOf('nacc_2566', frameworks.nacc_2566.missions),
    ...frameworks.strategy_phase_3.approaches.map((one) => ({
      canonical: one.canonical,
      printed: {
        ...{ framework: 'strategy_phase_3' as const, code: null, name: one.wording },
        ...{ th: one.why, en: one.why_en },
      },
    })),
  ];
  return Object.entries(canonical).map(([name, words]) => ({
    ...{ canonical: name, th: words.th, en: words.en },
    printed: printed.filter((one) => one.canonical === name).map((one) => one.printed),
  }));
}

function missionsOf(
  framework: Framework,
  missions: Readonly<Record<string, Mission>>,
): { canonical: string; printed: Printed }[] {
  return Object.entries(missions).map(([code, { name, canonical, why, why_en }]) => ({
    canonical,
    printed: { framework, code, name, th: why, en: why_en },
  }));
}
