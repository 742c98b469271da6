package org.tocsin.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.tocsin.code.Availability;
import org.tocsin.code.PocRole;
import org.tocsin.message.EntryId;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * The chain of contacts that one query leads to. No contact comes twice, so that a circle of escalations ends, and the
 * walk takes no more time than there are contacts.
 */
final class ContactChain {

    private final Directory directory;
    private final ContactQuery query;
    private final CandidateAssessment assessment;
    private final Set<OwnedId> seen = new HashSet<>();
    private final List<ContactCandidate> chain = new ArrayList<>();
    private final Map<UUID, EntryId> unresolved = new LinkedHashMap<>();

    private ContactChain(Directory directory, ContactQuery query) {
        this.directory = directory;
        this.query = query;
        this.assessment = new CandidateAssessment(query);
    }

    static ContactAnswer answer(Directory directory, ContactQuery query) {
        ContactChain chain = new ContactChain(directory, query);
        chain.walk();
        return new ContactAnswer(query, chain.toTry(), chain.passedOver(), List.copyOf(chain.unresolved.values()));
    }

    private void walk() {
        PocRole asked = query.roleMeant();
        take(ChainPlace.ASKED, entry -> entry.roles().contains(asked));
        for (PocRole role : TrackRoles.of(query.trackMeant())) {
            take(ChainPlace.SAME_TRACK, entry -> entry.roles().contains(role));
        }
        take(ChainPlace.ALL_HOURS, entry -> entry.availability() == Availability._24X7);
        take(ChainPlace.ALL_HOURS, entry -> entry.availability() == Availability.ON_CALL_24X7);
    }

    private void take(ChainPlace place, Predicate<DirectoryEntry> wanted) {
        Queue<ContactCandidate> found = new ArrayDeque<>();
        for (Contact contact : directory.contacts(query.party())) {
            if (wanted.test(contact.entryAt(query.at()))) {
                add(contact, place, found);
            }
        }
        while (!found.isEmpty()) {
            ContactCandidate candidate = found.remove();
            for (EntryId next : candidate.entry().escalation()) {
                resolve(candidate.contact(), next)
                        .ifPresentOrElse(
                                contact -> add(contact, ChainPlace.ESCALATION, found),
                                () -> unresolved.put(next.uuid(), next));
            }
        }
    }

    private void add(Contact contact, ChainPlace place, Queue<ContactCandidate> found) {
        if (seen.add(OwnedId.of(contact.party(), contact.id()))) {
            ContactCandidate candidate = assessment.of(contact, place);
            chain.add(candidate);
            found.add(candidate);
        }
    }

    /** An entry of the same party, or else the only one of that identifier. */
    private Optional<Contact> resolve(Contact from, EntryId next) {
        return directory.entry(from.party(), next).or(() -> {
            List<Contact> claims = directory.entries(next);
            return claims.size() == 1 ? Optional.of(claims.get(0)) : Optional.empty();
        });
    }

    private List<ContactCandidate> toTry() {
        return chain.stream()
                .filter(ContactCandidate::isUsable)
                .sorted(Comparator.comparing(candidate -> !candidate.obstacles().isEmpty()))
                .toList();
    }

    private List<ContactCandidate> passedOver() {
        return chain.stream().filter(candidate -> !candidate.isUsable()).toList();
    }
}
