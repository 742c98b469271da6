package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.hours.EntryDay;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;

/**
 * A group of parties that messages formed, with all statements about it that count.
 *
 * <p>The party that formed the group keeps it, and may hand it over by naming another convener. What others state of the
 * group does not count; keepers of the directory may state it as well. Each party tells itself that it joins or leaves: a
 * closed group has the members that its convener lists, an open one those who joined since then as well, and nobody who
 * has left is a member before a join of its own. Clauses: <a href="{@docRoot}/clauses.html#group-convener">group-convener</a>,
 * <a href="{@docRoot}/clauses.html#group-members">group-members</a>.
 */
public final class Group {

    private final String code;
    private final Timeline<GroupStatement> whole;
    private final List<Convening> conveners;
    private final Map<PartyCode, Timeline<GroupStatement>> ofParties = new TreeMap<>();

    /** Which party keeps the group from an instant on. */
    private record Convening(Instant from, PartyCode party) {}

    private Group(
            List<GroupStatement> whole, List<Convening> conveners, Map<PartyCode, List<GroupStatement>> ofParties) {
        this.code = whole.get(0).entry().group();
        this.whole = Timeline.of(whole);
        this.conveners = List.copyOf(conveners);
        ofParties.forEach((party, statements) -> this.ofParties.put(party, Timeline.of(statements)));
    }

    /** The group of statements about one code, in any order; empty where none of them forms it. */
    static Optional<Group> of(Collection<GroupStatement> statements) {
        List<GroupStatement> whole = new ArrayList<>();
        List<Convening> conveners = new ArrayList<>();
        Map<PartyCode, List<GroupStatement>> ofParties = new TreeMap<>();
        PartyCode convener = null;
        for (GroupStatement statement : statements.stream()
                .sorted(Comparator.comparing(GroupStatement::issue))
                .toList()) {
            GroupEntry entry = statement.entry();
            if (GroupStatement.isOfOneParty(entry)) {
                entry.members()
                        .forEach(member -> ofParties
                                .computeIfAbsent(member.party(), party -> new ArrayList<>())
                                .add(statement));
            } else if (isEntitled(statement, convener)) {
                PartyCode named = GroupStatement.convener(entry);
                convener = named == null ? convener : named;
                whole.add(statement);
                if (convener != null) {
                    conveners.add(new Convening(statement.issue().sentAt(), convener));
                }
            }
        }
        return whole.isEmpty() ? Optional.empty() : Optional.of(new Group(whole, conveners, ofParties));
    }

    /** Whether a statement about the group as a whole counts: of who keeps it, or of who forms it and names itself. */
    private static boolean isEntitled(GroupStatement statement, @Nullable PartyCode convener) {
        return statement.ofKeeper()
                || statement.speaker().equals(convener == null ? GroupStatement.convener(statement.entry()) : convener);
    }

    /** The code by which messages address the group. */
    public String code() {
        return code;
    }

    /**
     * The party that may state and dissolve the group at an instant, by what was sent before it; also of a group that is
     * dissolved. Empty where the group was not formed before.
     */
    public Optional<PartyCode> convenerAt(Instant at) {
        PartyCode party = null;
        for (Convening each : conveners) {
            if (each.from().isBefore(at)) {
                party = each.party();
            }
        }
        return Optional.ofNullable(party);
    }

    /** What is stated of the group at an instant; empty where it was not formed yet, was dissolved or has lapsed. */
    public Optional<GroupEntry> entryAt(Instant at) {
        return statementAt(at).map(GroupStatement::entry);
    }

    /**
     * The members of the group at an instant with the roles in which they take part: those that are listed in their
     * order, then the others. Each party is there once; empty where the group is not in force.
     */
    public List<GroupMember> membersAt(Instant at) {
        Optional<GroupStatement> statement = statementAt(at);
        if (statement.isEmpty()) {
            return List.of();
        }
        Map<PartyCode, GroupMember> members = new LinkedHashMap<>();
        statement.get().entry().members().forEach(member -> members.put(member.party(), member));
        ofParties.forEach((party, own) -> own.at(at).ifPresent(said -> {
            if (said.isEnd()) {
                members.remove(party);
            } else if (joins(said, statement.get(), at)) {
                said.entry().members().forEach(member -> members.put(party, member));
            }
        }));
        return members.values().stream().filter(member -> belongs(member, at)).toList();
    }

    /** The parties of its members. */
    Set<PartyCode> partiesAt(Instant at) {
        Set<PartyCode> parties = new LinkedHashSet<>();
        membersAt(at).forEach(member -> parties.add(member.party()));
        return Collections.unmodifiableSet(parties);
    }

    /** Whether a join makes a member: in an open group, unless the convener has stated the group again since. */
    private static boolean joins(GroupStatement join, GroupStatement group, Instant at) {
        return !group.entry().closedOrDefault()
                && join.holdsAt(at)
                && join.issue().compareTo(group.issue()) > 0;
    }

    private static boolean belongs(GroupMember member, Instant at) {
        return EntryDay.beginAnywhere(member.since()).filter(at::isBefore).isEmpty();
    }

    private Optional<GroupStatement> statementAt(Instant at) {
        return whole.at(at).filter(statement -> statement.holdsAt(at));
    }

    /** The code, for people to read in a log. */
    @Override
    public String toString() {
        return "Group[" + code + "]";
    }
}
