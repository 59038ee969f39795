import type { Presence, Scene } from '../../core/scene.ts';
import { PLAYER } from '../../core/vocabulary.ts';
import type { Room, Slot } from '../picture/types.ts';
import type { Backstage } from './backstage.ts';
import { heightOf, personPicture } from './drawings.ts';
import { focusOn } from './entrances.ts';
import type { Box } from './fit.ts';
import type { Manner } from './motion.ts';
import { Person } from './person.ts';
import type { Picture } from './pictures.ts';
import { DEPTHS } from './room.ts';
import { NOBODY, type Seats, seated, slotOf } from './seats.ts';

/** Somebody with a seat, what they are to look like, and the pose they are seen in, null before they are seen. */
interface Member {
  readonly person: Person;
  readonly slot: Slot;
  look: Presence;
  hushed: boolean;
  seen: Presence['pose'] | null;
  picture: string | null;
  /** Settled when the drawing they are to have is there, or has failed. */
  dressed: Promise<void>;
}

/** Everybody on the stage. */
export class Company {
  readonly #backstage: Backstage;
  readonly #members = new Map<string, Member>();
  readonly #leaving = new Set<Person>();
  #seats: Seats = NOBODY;

  constructor(backstage: Backstage) {
    this.#backstage = backstage;
  }

  /** Brings the people to what the scene says. Resolves when all of them have been drawn. */
  arrange(scene: Scene, room: Room, manner: Manner): Promise<unknown> {
    this.#seats = seated(this.#seats, scene.people, room.others.length);
    for (const [who, { person }] of this.#members) {
      if (scene.people.some((presence) => presence.who === who)) continue;
      this.#members.delete(who);
      this.#leaving.add(person);
      person.leave(manner, () => this.#leaving.delete(person));
    }
    const speaker = scene.people.some(({ who }) => who === scene.speaker) ? scene.speaker : null;
    const dressed = scene.people.map((look) => {
      const member = this.#members.get(look.who) ?? this.#seat(look, room);
      if (member === null) return null;
      member.look = look;
      member.hushed = speaker !== null && speaker !== look.who;
      member.person.speak(speaker === look.who, manner);
      this.#dress(member, manner);
      return member.dressed;
    });
    return Promise.all(dressed);
  }

  /** Starts drawing what the scene will need. */
  prepare(scene: Scene, room: Room): void {
    const seats = seated(this.#seats, scene.people, room.others.length);
    for (const look of scene.people) {
      const slot = slotOf(look.who, seats, room);
      if (slot === null) continue;
      const hushed = scene.speaker !== null && scene.speaker !== look.who;
      const { theme, settings, pictures } = this.#backstage;
      const picture = personPicture(look, hushed, slot, theme, settings);
      // A drawing that fails here fails again, and is told about, when it is to be shown.
      if (picture !== null) pictures.get(picture).catch(() => undefined);
    }
  }

  /** Everybody goes at once, as before another room is shown. */
  clear(): void {
    for (const { person } of this.#members.values()) person.remove();
    for (const person of this.#leaving) person.remove();
    this.#members.clear();
    this.#leaving.clear();
    this.#seats = NOBODY;
  }

  /** Draws everybody anew for another scale or theme; until that is done the old drawings stay. */
  async redraw(): Promise<void> {
    const dressed = [...this.#members.values()].map((member) => {
      this.#dress(member, 'still', true);
      return member.dressed;
    });
    await Promise.all(dressed);
  }

  /** Where people are to be seen. */
  boxes(): readonly Box[] {
    return [...this.#members.values()].map(({ slot }) => focusOn(slot, heightOf(slot.width)));
  }

  #seat(look: Presence, room: Room): Member | null {
    const slot = slotOf(look.who, this.#seats, room);
    if (slot === null) return null;
    const depth = look.who === PLAYER ? DEPTHS.you : DEPTHS.others + (this.#seats.get(look.who) ?? 0);
    const { scene, mover, frame } = this.#backstage;
    const person = new Person(scene, mover, slot, depth, frame.view.zoom);
    const member: Member = {
      person,
      slot,
      look,
      hushed: false,
      seen: null,
      picture: null,
      dressed: Promise.resolve(),
    };
    this.#members.set(look.who, member);
    return member;
  }

  #dress(member: Member, manner: Manner, anew = false): void {
    const { theme, settings, trouble } = this.#backstage;
    const picture = personPicture(member.look, member.hushed, member.slot, theme, settings);
    if (picture === null) {
      trouble(new Error(`There is no ${member.look.who} in the cast.`));
      return;
    }
    if (picture.name === member.picture && !anew) return;
    member.picture = picture.name;
    member.dressed = this.#put(picture, member, member.look, manner, anew).catch(trouble);
  }

  async #put(picture: Picture, member: Member, look: Presence, manner: Manner, anew: boolean): Promise<void> {
    const texture = await this.#backstage.pictures.get(picture);
    if (!this.#stillWanted(member, picture.name)) return;
    const { person, seen } = member;
    if (anew) person.sit(this.#backstage.frame.view.zoom);
    if (anew && seen !== null) {
      person.redraw(texture);
    } else {
      person.wear(texture, seen === look.pose, manner);
      if (seen === null) person.enter(manner);
    }
    member.seen = look.pose;
    this.#backstage.wake();
  }

  #stillWanted(member: Member, picture: string): boolean {
    const { open } = this.#backstage;
    return open && this.#members.get(member.look.who) === member && member.picture === picture;
  }
}
