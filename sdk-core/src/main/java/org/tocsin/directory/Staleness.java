package org.tocsin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;

/**
 * What has to be renewed in one contact, as it stands at an instant (DIR-006, DIR-007).
 *
 * @param contact the contact
 * @param at the instant
 * @param reasons what has to be renewed; empty where nothing has
 * @param confirmedOn the day on which the party last said that the entry is right ({@link Contact#confirmedOn})
 * @param lastCheck the last communication check that was answered or whose time is over; null where none is known
 * @param expiredKeys all keys whose last day is over, also those that others have replaced
 */
public record Staleness(
        Contact contact,
        Instant at,
        Set<Reason> reasons,
        LocalDate confirmedOn,
        @Nullable CheckResult lastCheck,
        List<ContactKey> expiredKeys) {

    static final int MONTHS_CONFIRMED = 12;
    private static final int MONTHS_CHECKED = 6;

    public Staleness {
        reasons = EnumSets.copyOf(Reason.class, reasons);
        expiredKeys = List.copyOf(expiredKeys);
    }

    /** Why a contact has to be looked at. */
    public enum Reason {
        /** The entry was last said to be right more than twelve months ago. */
        NOT_CONFIRMED,
        /** No communication check of the contact is known. */
        NEVER_CHECKED,
        /** The last communication check was sent more than six months ago. */
        NOT_CHECKED,
        /** The last communication check was not passed. */
        CHECK_FAILED,
        /** The last day on which the entry held is over. */
        EXPIRED,
        /** The entry has keys and none may be trusted any more, or this is so for the keys of one of its channels. */
        KEYS_EXPIRED
    }

    /**
     * What has to be renewed in a contact.
     *
     * @param lastCheck the last check that was answered or whose time is over; null where none is known
     */
    public static Staleness of(Contact contact, @Nullable CheckResult lastCheck, Instant at) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (contact.isUnconfirmedFor(MONTHS_CONFIRMED, at)) {
            reasons.add(Reason.NOT_CONFIRMED);
        }
        if (contact.stateAt(at) == ContactState.EXPIRED) {
            reasons.add(Reason.EXPIRED);
        }
        if (lacksKeys(contact, at)) {
            reasons.add(Reason.KEYS_EXPIRED);
        }
        if (lastCheck == null) {
            reasons.add(Reason.NEVER_CHECKED);
        } else {
            reasons.addAll(ofCheck(lastCheck, at));
        }
        return new Staleness(contact, at, reasons, contact.confirmedOn(at), lastCheck, contact.expiredKeysAt(at));
    }

    /** All contacts in which something has to be renewed, by the campaigns given; those that are removed are left out. */
    public static List<Staleness> allIn(Directory directory, Collection<CheckCampaign> campaigns, Instant at) {
        LastChecks checks = LastChecks.of(campaigns);
        return directory.parties().stream()
                .flatMap(party -> directory.contacts(party).stream())
                .filter(contact -> contact.stateAt(at) != ContactState.REMOVED)
                .map(contact -> of(contact, checks.of(contact).orElse(null), at))
                .filter(Staleness::isStale)
                .toList();
    }

    /** Whether anything has to be renewed. */
    public boolean isStale() {
        return !reasons.isEmpty();
    }

    private static Set<Reason> ofCheck(CheckResult check, Instant at) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!check.isPassed()) {
            reasons.add(Reason.CHECK_FAILED);
        }
        if (at.isAfter(check.sentAt()
                .atOffset(ZoneOffset.UTC)
                .plusMonths(MONTHS_CHECKED)
                .toInstant())) {
            reasons.add(Reason.NOT_CHECKED);
        }
        return reasons;
    }

    private static boolean lacksKeys(Contact contact, Instant at) {
        Set<String> expired = ids(contact.expiredKeysAt(at));
        if (expired.isEmpty()) {
            return false;
        }
        return expired.containsAll(ids(contact.entryAt(at).keys()))
                || contact.entryAt(at).channels().stream()
                        .map(ContactChannel::keys)
                        .anyMatch(keys -> !keys.isEmpty() && expired.containsAll(keys));
    }

    private static Set<String> ids(List<ContactKey> keys) {
        return keys.stream().map(ContactKey::id).collect(Collectors.toUnmodifiableSet());
    }
}
