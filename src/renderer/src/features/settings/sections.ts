// The sections of the page. Those of the group `farmhand` are the sections of settings.catalogue; how the window looks is its own (client/prefs).
export const groups = [
  { name: 'window', sections: ['appearance', 'shortcuts', 'desktop'] },
  { name: 'farmhand', sections: ['agent', 'tools', 'gateway', 'llamafarm', 'engine', 'downloads'] },
  { name: 'more', sections: ['transfer', 'about'] },
] as const;

export type SectionId = (typeof groups)[number]['sections'][number];
export const sectionIds: readonly SectionId[] = groups.flatMap(({ sections }) => [...sections]);
