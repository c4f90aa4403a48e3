import type { Weighed } from './likeness.ts';
import { Story, type Member, type Newcomer, type StoryJoin } from './story.ts';

type Terms = [term: string, weight: number][];

interface KeptMember {
  id: string;
  day: number | null;
  all: Terms;
  lead: Terms;
}

interface KeptNewcomer extends KeptMember {
  keys: string[];
  words: string[];
}

interface KeptStory {
  id: string;
  former: string[];
  joins: StoryJoin[];
  reasons: string[];
  last: number;
  members: { id: string; day: number | null }[];
  recent: KeptMember[];
  terms: string[];
  keys: string[];
}

/** All that a story index knows, as plain JSON: the stories of the window in the order they came, and the open day. */
export interface IndexSnapshot {
  /** The open day; null before the first dated report. */
  today: number | null;
  open: KeptNewcomer[];
  stories: KeptStory[];
}

export function keepStory(story: Story): KeptStory {
  const { id, former, joins, reasons, last, members, recent, terms, keys } = story;
  const kept = { former: [...former], joins: [...joins], reasons: [...reasons], members: [...members] };
  return { id, ...kept, last, recent: recent.map(keepMember), terms: [...terms], keys: [...keys] };
}

export function keepNewcomer(newcomer: Newcomer): KeptNewcomer {
  return { ...keepMember(newcomer), keys: [...newcomer.keys], words: [...newcomer.words] };
}

function keepMember({ id, day, all, lead }: Member): KeptMember {
  return { id, day, all: [...all], lead: [...lead] };
}

export function storyFrom(kept: KeptStory): Story {
  const story = new Story(kept.id, kept.last);
  story.former = [...kept.former];
  story.joins = [...kept.joins];
  story.reasons = [...kept.reasons];
  story.members = [...kept.members];
  story.recent = kept.recent.map((member) => ({ id: member.id, ...weighedFrom(member) }));
  return story;
}

export function newcomerFrom(kept: KeptNewcomer): Newcomer {
  return { id: kept.id, ...weighedFrom(kept), keys: kept.keys, words: kept.words };
}

function weighedFrom({ day, all, lead }: KeptMember): Weighed {
  return { day, all: new Map(all), lead: new Map(lead) };
}
