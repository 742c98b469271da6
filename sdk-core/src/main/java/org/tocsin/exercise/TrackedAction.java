package org.tocsin.exercise;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.ActionOwner;
import org.tocsin.message.exercise.LessonAction;

/**
 * An action of a lesson, as the newest revision tells of it.
 *
 * @param key by what it is followed
 * @param action what is to be done, by whom and until when
 */
public record TrackedAction(ActionKey key, LessonAction action) {

    /** The realm of its message. */
    public Realm realm() {
        return key.message().realm();
    }

    /** The party that reported it. */
    public PartyCode originator() {
        return key.message().party();
    }

    /** How far it has come. */
    public LessonActionState state() {
        return action.stateOrDefault();
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state() == LessonActionState.PLANNED || state() == LessonActionState.UNDER_WAY;
    }

    /** The day by which it should be done; empty where none is set or the calendar has not that day. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(action.dueOn())
                .flatMap(day -> PartialTimestamp.of(day).firstDay());
    }

    /**
     * Whether it is still to be done on a day after the one that was set. The day was a wish, so this is no violation.
     */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && dueOn().map(day::isAfter).orElse(false);
    }

    /**
     * The party that is responsible for it: the one that the owner names, else the originator; empty where it has no
     * owner yet.
     */
    public Optional<PartyCode> owner() {
        return Optional.ofNullable(action.owner()).map(owner -> owner.party() == null ? originator() : owner.party());
    }

    /** The role of the contact that answers for it; empty where it has no owner yet. */
    public Optional<PocRole> role() {
        return Optional.ofNullable(action.owner()).map(ActionOwner::role);
    }
}
