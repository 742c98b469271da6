// Generated from rules.json; do not edit.
package org.tocsin.validation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.MessageType;

/** The problems that the format itself knows: one for each rule of the register. */
public enum CoreProblem implements ProblemCode {
    /**
     * {@code TOC-ATT-001}: A claim above {@code technical-origin} has a likelihood, a confidence and at least one
     * basis. Clause: <a href="{@docRoot}/clauses.html#attribution">attribution</a>.
     */
    CLAIM_WITHOUT_GROUNDS(
            "TOC-ATT-001", Severity.ERROR, "attribution",
            "A claim above `technical-origin` has a likelihood, a confidence and at least one basis."),
    /**
     * {@code TOC-ATT-002}: How likely a judgement is and how well it is founded are two members, {@code likelihood} and
     * {@code confidence}, each with a list of its own; no member combines them. Clause: <a
     * href="{@docRoot}/clauses.html#attribution-preconditions">attribution-preconditions</a>.
     */
    LIKELIHOOD_AND_CONFIDENCE_MERGED(
            "TOC-ATT-002", Severity.ERROR, "attribution-preconditions",
            "How likely a judgement is and how well it is founded are two members, `likelihood` and `confidence`, each with a list of its own; no member combines them."),
    /**
     * {@code TOC-ATT-003}: A claim that concerns a State has the standing {@code national-position}, is a legal or
     * political claim, names at least one alternative and says whether the subject was informed first. Clause: <a
     * href="{@docRoot}/clauses.html#attribution">attribution</a>.
     */
    STATE_CLAIM_INCOMPLETE(
            "TOC-ATT-003", Severity.ERROR, "attribution",
            "A claim that concerns a State has the standing `national-position`, is a legal or political claim, names at least one alternative and says whether the subject was informed first."),
    /**
     * {@code TOC-ATT-004}: A claim of the responsibility of a State names the norm or the law that it invokes. Clause:
     * <a href="{@docRoot}/clauses.html#attribution">attribution</a>.
     */
    STATE_RESPONSIBILITY_WITHOUT_NORM(
            "TOC-ATT-004", Severity.ERROR, "attribution",
            "A claim of the responsibility of a State names the norm or the law that it invokes."),
    /**
     * {@code TOC-ATT-005}: A claim that concerns a State is made with more than low confidence and is at least likely.
     * Clause: <a href="{@docRoot}/clauses.html#attribution">attribution</a>.
     */
    STATE_CLAIM_TOO_WEAK(
            "TOC-ATT-005", Severity.WARNING, "attribution",
            "A claim that concerns a State is made with more than low confidence and is at least likely."),
    /**
     * {@code TOC-ATT-006}: Outside the attribution statement no member of the format holds a party as culprit; {@code
     * seenFrom} says only where activity was seen. Clause: <a href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    CULPRIT_OUTSIDE_ATTRIBUTION(
            "TOC-ATT-006", Severity.ERROR, "parties",
            "Outside the attribution statement no member of the format holds a party as culprit; `seenFrom` says only where activity was seen."),
    /**
     * {@code TOC-ATT-007}: An attribution statement goes only to parties whose sharing profile lists the type among
     * those that they also accept. Clause: <a
     * href="{@docRoot}/clauses.html#attribution-recipients">attribution-recipients</a>.
     */
    ATTRIBUTION_NOT_ACCEPTED(
            "TOC-ATT-007", Severity.WARNING, "attribution-recipients",
            "An attribution statement goes only to parties whose sharing profile lists the type among those that they also accept."),
    /**
     * {@code TOC-ATT-008}: No claim about a party is made public while that party still has time to answer a
     * clarification request about it, until {@code statementHeldUntil}; an embargo until then is enough. Clause: <a
     * href="{@docRoot}/clauses.html#attribution-recipients">attribution-recipients</a>.
     */
    CLAIM_BEFORE_CLARIFICATION(
            "TOC-ATT-008", Severity.WARNING, "attribution-recipients",
            "No claim about a party is made public while that party still has time to answer a clarification request about it, until `statementHeldUntil`; an embargo until then is enough."),
    /**
     * {@code TOC-ATT-009}: A message that is relayed without verification carries no claim above {@code
     * technical-origin}. Clause: <a href="{@docRoot}/clauses.html#attribution">attribution</a>.
     */
    UNVERIFIED_RELAY_WITH_CLAIM(
            "TOC-ATT-009", Severity.ERROR, "attribution",
            "A message that is relayed without verification carries no claim above `technical-origin`."),
    /**
     * {@code TOC-ATT-010}: The subject of a claim has a label or a party. Clause: <a
     * href="{@docRoot}/clauses.html#attribution-preconditions">attribution-preconditions</a>.
     */
    SUBJECT_MISSING(
            "TOC-ATT-010", Severity.ERROR, "attribution-preconditions",
            "The subject of a claim has a label or a party."),
    /**
     * {@code TOC-ATT-011}: The subject of a claim names a party if, and only if, the claim concerns a State, so that no
     * State is named at a lower level. Clause: <a
     * href="{@docRoot}/clauses.html#attribution-preconditions">attribution-preconditions</a>.
     */
    SUBJECT_PARTY_UNFIT(
            "TOC-ATT-011", Severity.ERROR, "attribution-preconditions",
            "The subject of a claim names a party if, and only if, the claim concerns a State, so that no State is named at a lower level."),
    /**
     * {@code TOC-ATT-012}: Outside an attribution statement and the answers to one, no text names a party that the
     * message does not concern by its code as the doer of a hostile act. Clause: <a
     * href="{@docRoot}/clauses.html#accusing-words">accusing-words</a>.
     */
    ACCUSATION_IN_TEXT(
            "TOC-ATT-012", Severity.WARNING, "accusing-words",
            "Outside an attribution statement and the answers to one, no text names a party that the message does not concern by its code as the doer of a hostile act."),
    /**
     * {@code TOC-ATT-013}: Outside an attribution statement and the answers to one, no text names a party that the
     * message does not concern by a name that the directory has for it as the doer of a hostile act. Clause: <a
     * href="{@docRoot}/clauses.html#accusing-words">accusing-words</a>.
     */
    ACCUSATION_BY_NAME(
            "TOC-ATT-013", Severity.WARNING, "accusing-words",
            "Outside an attribution statement and the answers to one, no text names a party that the message does not concern by a name that the directory has for it as the doer of a hostile act."),
    /**
     * {@code TOC-CNV-001}: A message of a realm that the target format cannot carry is not converted, unless the caller
     * asks for it and the target says so plainly. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    REALM_NOT_CONVERTIBLE(
            "TOC-CNV-001", Severity.ERROR, "conversion",
            "A message of a realm that the target format cannot carry is not converted, unless the caller asks for it and the target says so plainly."),
    /**
     * {@code TOC-CNV-002}: Where the source has no sharing label, the one in the message was chosen by the caller, and
     * the account says so. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    LABEL_CHOSEN_BY_CALLER(
            "TOC-CNV-002", Severity.WARNING, "conversion",
            "Where the source has no sharing label, the one in the message was chosen by the caller, and the account says so."),
    /**
     * {@code TOC-CNV-003}: A claim of the source about who is responsible is not carried into a message (loss {@code
     * attribution-not-carried}); a country becomes at most a place where activity was seen. Clause: <a
     * href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    SOURCE_ATTRIBUTION_NOT_CARRIED(
            "TOC-CNV-003", Severity.WARNING, "conversion",
            "A claim of the source about who is responsible is not carried into a message (loss `attribution-not-carried`); a country becomes at most a place where activity was seen."),
    /**
     * {@code TOC-CNV-004}: A source document that does not have the shape of its format, or lacks what a message needs,
     * is refused as a whole. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    SOURCE_DOCUMENT_REFUSED(
            "TOC-CNV-004", Severity.ERROR, "conversion",
            "A source document that does not have the shape of its format, or lacks what a message needs, is refused as a whole."),
    /**
     * {@code TOC-CNV-005}: A value of the source that has no place in the target is dropped, and the account names it.
     * Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    VALUE_DROPPED(
            "TOC-CNV-005", Severity.WARNING, "conversion",
            "A value of the source that has no place in the target is dropped, and the account names it."),
    /**
     * {@code TOC-CNV-006}: A value of the source that the target can only say more coarsely is coarsened, and the
     * account names it. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    VALUE_COARSENED(
            "TOC-CNV-006", Severity.WARNING, "conversion",
            "A value of the source that the target can only say more coarsely is coarsened, and the account names it."),
    /**
     * {@code TOC-CNV-007}: A value of the target that the source does not hold, and the converter had to make up, is
     * named in the account. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    VALUE_INVENTED(
            "TOC-CNV-007", Severity.WARNING, "conversion",
            "A value of the target that the source does not hold, and the converter had to make up, is named in the account."),
    /**
     * {@code TOC-CNV-008}: A structure of the source that the target can only list is flattened, and the account names
     * what bound the parts together. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    STRUCTURE_FLATTENED(
            "TOC-CNV-008", Severity.WARNING, "conversion",
            "A structure of the source that the target can only list is flattened, and the account names what bound the parts together."),
    /**
     * {@code TOC-CNV-009}: A value that is cleaned of characters the target forbids, or a date that does not exist and
     * is left out, is named in the account. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    VALUE_CLEANED(
            "TOC-CNV-009", Severity.WARNING, "conversion",
            "A value that is cleaned of characters the target forbids, or a date that does not exist and is left out, is named in the account."),
    /**
     * {@code TOC-CNV-011}: A member of a message that the reader did not know is not carried into the target, and the
     * account names each value in it. Clause: <a href="{@docRoot}/clauses.html#conversion">conversion</a>.
     */
    UNKNOWN_MEMBER_DROPPED(
            "TOC-CNV-011", Severity.WARNING, "conversion",
            "A member of a message that the reader did not know is not carried into the target, and the account names each value in it."),
    /**
     * {@code TOC-COD-001}: A code of a closed list is one of the codes of that list. Clause: <a
     * href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    UNKNOWN_CODE(
            "TOC-COD-001", Severity.ERROR, "codes",
            "A code of a closed list is one of the codes of that list."),
    /**
     * {@code TOC-COD-002}: A code of an open list is registered, is a private code {@code x-...}, or has the form that
     * another standard defines for the list; any other code is kept as it came and never replaced. An error where the
     * message is written, or the code is the {@code type} of the message and its reader is strict. Clause: <a
     * href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    UNREGISTERED_CODE(
            "TOC-COD-002", Severity.WARNING, "codes",
            "A code of an open list is registered, is a private code `x-...`, or has the form that another standard defines for the list; any other code is kept as it came and never replaced."),
    /**
     * {@code TOC-COD-003}: A code that is deprecated is still read, and so is an older spelling by a tolerant reader;
     * neither is written anew. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    DEPRECATED_CODE(
            "TOC-COD-003", Severity.WARNING, "codes",
            "A code that is deprecated is still read, and so is an older spelling by a tolerant reader; neither is written anew."),
    /**
     * {@code TOC-COD-004}: With the code {@code other}, the text beside it says what is meant. Clause: <a
     * href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    UNEXPLAINED_OTHER(
            "TOC-COD-004", Severity.ERROR, "codes",
            "With the code `other`, the text beside it says what is meant."),
    /**
     * {@code TOC-COD-005}: No two categories have the same pair of {@code kind} and {@code rsit}, and no category has
     * the RSIT code {@code test:test}: the realm says that a message is a test. Clause: <a
     * href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    REPEATED_OR_TEST_CATEGORY(
            "TOC-COD-005", Severity.ERROR, "codes",
            "No two categories have the same pair of `kind` and `rsit`, and no category has the RSIT code `test:test`: the realm says that a message is a test."),
    /**
     * {@code TOC-COD-006}: A list of codes names each code once. Clause: <a
     * href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    REPEATED_CODE(
            "TOC-COD-006", Severity.ERROR, "codes",
            "A list of codes names each code once."),
    /**
     * {@code TOC-COD-007}: A category of a private kind {@code x-...} also gives an {@code rsit} code, or stands beside
     * a category of a registered kind, so that every reader can classify the incident. Clause: <a
     * href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    UNPLACED_PRIVATE_CATEGORY(
            "TOC-COD-007", Severity.ERROR, "codes",
            "A category of a private kind `x-...` also gives an `rsit` code, or stands beside a category of a registered kind, so that every reader can classify the incident."),
    /**
     * {@code TOC-COD-008}: An incident report has no RSIT code of the class {@code vulnerable}, and its primary
     * category is not of the kind {@code vulnerability}: a weakness is not yet an incident and belongs in an advisory.
     * Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
     */
    WEAKNESS_AS_INCIDENT(
            "TOC-COD-008", Severity.WARNING, "codes",
            "An incident report has no RSIT code of the class `vulnerable`, and its primary category is not of the kind `vulnerability`: a weakness is not yet an incident and belongs in an advisory."),
    /**
     * {@code TOC-DIR-001}: A contact is nominated or removed by a signed message, or by a directory manager, one of the
     * directory or one whom the reader knows as its keeper, who gives the reference of the nomination. Clause: <a
     * href="{@docRoot}/clauses.html#nomination">nomination</a>.
     */
    NOMINATION_NOT_AUTHORISED(
            "TOC-DIR-001", Severity.WARNING, "nomination",
            "A contact is nominated or removed by a signed message, or by a directory manager, one of the directory or one whom the reader knows as its keeper, who gives the reference of the nomination."),
    /**
     * {@code TOC-DIR-002}: A contact that is staffed around the clock has a channel that is answered at all hours, and
     * one that is on call around the clock has a telephone. Clause: <a
     * href="{@docRoot}/clauses.html#reachability">reachability</a>.
     */
    ROUND_THE_CLOCK_UNREACHABLE(
            "TOC-DIR-002", Severity.ERROR, "reachability",
            "A contact that is staffed around the clock has a channel that is answered at all hours, and one that is on call around the clock has a telephone."),
    /**
     * {@code TOC-DIR-003}: A contact that is staffed around the clock has more than one channel that is answered at all
     * hours, and not only e-mail; a cybercrime contact for all hours has a channel that does not need the Internet.
     * Clause: <a href="{@docRoot}/clauses.html#reachability">reachability</a>.
     */
    SINGLE_ROUND_THE_CLOCK_CHANNEL(
            "TOC-DIR-003", Severity.WARNING, "reachability",
            "A contact that is staffed around the clock has more than one channel that is answered at all hours, and not only e-mail; a cybercrime contact for all hours has a channel that does not need the Internet."),
    /**
     * {@code TOC-DIR-005}: The time zone of an entry is the present name of a place that the IANA time zone data in use
     * know, and neither an offset from UTC nor a short name. Clause: <a
     * href="{@docRoot}/clauses.html#time-zones">time-zones</a>.
     */
    UNKNOWN_TIME_ZONE(
            "TOC-DIR-005", Severity.WARNING, "time-zones",
            "The time zone of an entry is the present name of a place that the IANA time zone data in use know, and neither an offset from UTC nor a short name."),
    /**
     * {@code TOC-DIR-006}: The contact that a message is addressed to was confirmed within 12 months, and its last
     * communication check within 6 months succeeded. Clause: <a
     * href="{@docRoot}/clauses.html#current-contacts">current-contacts</a>.
     */
    CONTACT_NOT_CONFIRMED(
            "TOC-DIR-006", Severity.WARNING, "current-contacts",
            "The contact that a message is addressed to was confirmed within 12 months, and its last communication check within 6 months succeeded."),
    /**
     * {@code TOC-DIR-007}: Nothing is sent by an entry of the directory or with a key that has expired. Clause: <a
     * href="{@docRoot}/clauses.html#current-contacts">current-contacts</a>.
     */
    CONTACT_EXPIRED(
            "TOC-DIR-007", Severity.ERROR, "current-contacts",
            "Nothing is sent by an entry of the directory or with a key that has expired."),
    /**
     * {@code TOC-DIR-008}: A communication check or an acknowledgement holds no document, no URL in any of its texts
     * and no incident content. Clause: <a href="{@docRoot}/clauses.html#directory">directory</a>.
     */
    CONTENT_IN_CHECK(
            "TOC-DIR-008", Severity.ERROR, "directory",
            "A communication check or an acknowledgement holds no document, no URL in any of its texts and no incident content."),
    /**
     * {@code TOC-DIR-009}: Whoever answers a communication check with a challenge sends the challenge back exactly as
     * it came, or signed. Clause: <a href="{@docRoot}/clauses.html#directory">directory</a>.
     */
    CHALLENGE_NOT_MET(
            "TOC-DIR-009", Severity.ERROR, "directory",
            "Whoever answers a communication check with a challenge sends the challenge back exactly as it came, or signed."),
    /**
     * {@code TOC-DIR-010}: Label, type and formats of a message are within what the sharing profile of each recipient
     * that is addressed by name accepts. Clause: <a href="{@docRoot}/clauses.html#sharing-profile">sharing-profile</a>.
     */
    NOT_ACCEPTED_BY_RECIPIENT(
            "TOC-DIR-010", Severity.WARNING, "sharing-profile",
            "Label, type and formats of a message are within what the sharing profile of each recipient that is addressed by name accepts."),
    /**
     * {@code TOC-DIR-011}: Unless it removes a contact, an entry has office, availability, time zone, languages and
     * channels; a confirmation says when the entry was confirmed. Clause: <a
     * href="{@docRoot}/clauses.html#reachability">reachability</a>.
     */
    ENTRY_INCOMPLETE(
            "TOC-DIR-011", Severity.ERROR, "reachability",
            "Unless it removes a contact, an entry has office, availability, time zone, languages and channels; a confirmation says when the entry was confirmed."),
    /**
     * {@code TOC-DIR-012}: The address of a channel has the form of its kind and reaches somebody: a number with plus
     * sign and country code, an e-mail address, or an https URI with a host; a web page has an https URI with a host.
     * Clause: <a href="{@docRoot}/clauses.html#channel-addresses">channel-addresses</a>.
     */
    UNFIT_CHANNEL_ADDRESS(
            "TOC-DIR-012", Severity.ERROR, "channel-addresses",
            "The address of a channel has the form of its kind and reaches somebody: a number with plus sign and country code, an e-mail address, or an https URI with a host; a web page has an https URI with a host."),
    /**
     * {@code TOC-DIR-013}: Each key that a channel names is a key of the entry. Clause: <a
     * href="{@docRoot}/clauses.html#channel-addresses">channel-addresses</a>.
     */
    UNFIT_CHANNEL_KEY(
            "TOC-DIR-013", Severity.ERROR, "channel-addresses",
            "Each key that a channel names is a key of the entry."),
    /**
     * {@code TOC-DIR-014}: A message that names a person says in its handling that it holds personal data. Clause: <a
     * href="{@docRoot}/clauses.html#named-persons">named-persons</a>.
     */
    PERSON_NAMED_WITHOUT_NOTICE(
            "TOC-DIR-014", Severity.WARNING, "named-persons",
            "A message that names a person says in its handling that it holds personal data."),
    /**
     * {@code TOC-DIR-015}: No type is both accepted and declined by a sharing profile, and none declines
     * acknowledgements, cancellations or handling changes. Clause: <a
     * href="{@docRoot}/clauses.html#sharing-profile">sharing-profile</a>.
     */
    UNFIT_DECLINED_TYPE(
            "TOC-DIR-015", Severity.ERROR, "sharing-profile",
            "No type is both accepted and declined by a sharing profile, and none declines acknowledgements, cancellations or handling changes."),
    /**
     * {@code TOC-DIR-016}: Whoever forms or amends a group states its name, purpose, convener and members; where a
     * party joins or leaves, that one party is named. Clause: <a
     * href="{@docRoot}/clauses.html#group-entry">group-entry</a>.
     */
    GROUP_ENTRY_INCOMPLETE(
            "TOC-DIR-016", Severity.ERROR, "group-entry",
            "Whoever forms or amends a group states its name, purpose, convener and members; where a party joins or leaves, that one party is named."),
    /**
     * {@code TOC-DIR-017}: No party is named twice among the members of a group. Clause: <a
     * href="{@docRoot}/clauses.html#group-entry">group-entry</a>.
     */
    REPEATED_GROUP_MEMBER(
            "TOC-DIR-017", Severity.ERROR, "group-entry",
            "No party is named twice among the members of a group."),
    /**
     * {@code TOC-DIR-018}: The convener of a group is one of its members, or {@code basis} says why it is none. Clause:
     * <a href="{@docRoot}/clauses.html#group-entry">group-entry</a>.
     */
    CONVENER_OUTSIDE_GROUP(
            "TOC-DIR-018", Severity.WARNING, "group-entry",
            "The convener of a group is one of its members, or `basis` says why it is none."),
    /**
     * {@code TOC-DIR-019}: The code of a group that is formed by a message begins with {@code x-}; other codes belong
     * to this specification. Clause: <a href="{@docRoot}/clauses.html#groups">groups</a>.
     */
    RESERVED_GROUP_CODE(
            "TOC-DIR-019", Severity.ERROR, "groups",
            "The code of a group that is formed by a message begins with `x-`; other codes belong to this specification."),
    /**
     * {@code TOC-DIR-020}: A group is stated and dissolved by its convener, and joined or left by the party itself; for
     * others the directory manager may do so. Clause: <a
     * href="{@docRoot}/clauses.html#group-convener">group-convener</a>.
     */
    GROUP_ENTRY_NOT_AUTHORISED(
            "TOC-DIR-020", Severity.WARNING, "group-convener",
            "A group is stated and dissolved by its convener, and joined or left by the party itself; for others the directory manager may do so."),
    /**
     * {@code TOC-DIR-021}: A group that a message addresses is known to the directory and in force, and if it is
     * closed, the originator is its convener or one of its members. Clause: <a
     * href="{@docRoot}/clauses.html#group-recipients">group-recipients</a>.
     */
    GROUP_NOT_ADDRESSABLE(
            "TOC-DIR-021", Severity.WARNING, "group-recipients",
            "A group that a message addresses is known to the directory and in force, and if it is closed, the originator is its convener or one of its members."),
    /**
     * {@code TOC-DIR-022}: A check of a key, alone or as part of the whole loop, has a random challenge and no words.
     * Clause: <a href="{@docRoot}/clauses.html#challenge">challenge</a>.
     */
    KEY_CHECKED_BY_WORDS(
            "TOC-DIR-022", Severity.ERROR, "challenge",
            "A check of a key, alone or as part of the whole loop, has a random challenge and no words."),
    /**
     * {@code TOC-EXR-001}: Every message states its {@code realm}; there is no default. Clause: <a
     * href="{@docRoot}/clauses.html#exercise">exercise</a>.
     */
    REALM_MISSING(
            "TOC-EXR-001", Severity.ERROR, "exercise",
            "Every message states its `realm`; there is no default."),
    /**
     * {@code TOC-EXR-002}: {@code exercise} is there if, and only if, the realm is {@code exercise}. Clause: <a
     * href="{@docRoot}/clauses.html#exercise">exercise</a>.
     */
    EXERCISE_AND_REALM_UNFIT(
            "TOC-EXR-002", Severity.ERROR, "exercise",
            "`exercise` is there if, and only if, the realm is `exercise`."),
    /**
     * {@code TOC-EXR-003}: A message names only messages of its own realm; plans, controls, lessons, cancellations and
     * rejecting acknowledgements may look across. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-borders">exercise-borders</a>.
     */
    REFERENCE_ACROSS_REALMS(
            "TOC-EXR-003", Severity.ERROR, "exercise-borders",
            "A message names only messages of its own realm; plans, controls, lessons, cancellations and rejecting acknowledgements may look across."),
    /**
     * {@code TOC-EXR-004}: Outside tests and drafts, an exercise plan, lessons, a notice of what an exercise shows
     * outside and the control {@code real-event} are in the realm {@code actual}; injects and every other control are
     * in the realm {@code exercise}. Clause: <a href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
     */
    REALM_UNFIT_FOR_TYPE(
            "TOC-EXR-004", Severity.ERROR, "exercise-types",
            "Outside tests and drafts, an exercise plan, lessons, a notice of what an exercise shows outside and the control `real-event` are in the realm `actual`; injects and every other control are in the realm `exercise`."),
    /**
     * {@code TOC-EXR-005}: In the realm {@code exercise} every text of {@code title} starts with the marker of the
     * exercise, or with that of its language, as a word of its own. Clause: <a
     * href="{@docRoot}/clauses.html#exercise">exercise</a>.
     */
    TITLE_WITHOUT_MARKER(
            "TOC-EXR-005", Severity.ERROR, "exercise",
            "In the realm `exercise` every text of `title` starts with the marker of the exercise, or with that of its language, as a word of its own."),
    /**
     * {@code TOC-EXR-006}: An exercise message goes only to parties that the plan of its exercise names. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-play">exercise-play</a>.
     */
    PLAY_BEYOND_PLAN(
            "TOC-EXR-006", Severity.WARNING, "exercise-play",
            "An exercise message goes only to parties that the plan of its exercise names."),
    /**
     * {@code TOC-EXR-007}: An exercise message is sent within the window of its exercise. An error where the exercise
     * has ended, or a real event has ended it. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-play">exercise-play</a>.
     */
    PLAY_OUTSIDE_WINDOW(
            "TOC-EXR-007", Severity.WARNING, "exercise-play",
            "An exercise message is sent within the window of its exercise."),
    /**
     * {@code TOC-EXR-008}: Indicators in the realm {@code exercise} of a kind in the group {@code owned} of its code
     * list are reserved or private values ({@code reserved-values.json}), or marked as inert. Values of other kinds,
     * such as digests and file names, need no mark. Clause: <a href="{@docRoot}/clauses.html#exercise">exercise</a>.
     */
    REAL_INDICATOR_IN_EXERCISE(
            "TOC-EXR-008", Severity.WARNING, "exercise",
            "Indicators in the realm `exercise` of a kind in the group `owned` of its code list are reserved or private values (`reserved-values.json`), or marked as inert. Values of other kinds, such as digests and file names, need no mark."),
    /**
     * {@code TOC-EXR-009}: A message of the realm {@code draft} is neither sent nor accepted. Clause: <a
     * href="{@docRoot}/clauses.html#exercise">exercise</a>.
     */
    DRAFT_IN_TRANSIT(
            "TOC-EXR-009", Severity.ERROR, "exercise",
            "A message of the realm `draft` is neither sent nor accepted."),
    /**
     * {@code TOC-EXR-010}: An exercise is announced by its plan at least 14 days before it begins. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-play">exercise-play</a>.
     */
    EXERCISE_ANNOUNCED_LATE(
            "TOC-EXR-010", Severity.WARNING, "exercise-play",
            "An exercise is announced by its plan at least 14 days before it begins."),
    /**
     * {@code TOC-EXR-011}: The lessons of an exercise are shared within 90 days of its end. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-play">exercise-play</a>.
     */
    LESSONS_OVERDUE(
            "TOC-EXR-011", Severity.WARNING, "exercise-play",
            "The lessons of an exercise are shared within 90 days of its end."),
    /**
     * {@code TOC-EXR-012}: A message of a realm that the reader was not made for is not handed out. Clause: <a
     * href="{@docRoot}/clauses.html#exercise">exercise</a>.
     */
    REALM_NOT_READ(
            "TOC-EXR-012", Severity.ERROR, "exercise",
            "A message of a realm that the reader was not made for is not handed out."),
    /**
     * {@code TOC-EXR-014}: A plan that has the event list is not addressed to an office that plays and does not
     * control; a recipient without a role stands for every office of its party. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
     */
    EVENT_LIST_TO_PLAYER(
            "TOC-EXR-014", Severity.WARNING, "exercise-types",
            "A plan that has the event list is not addressed to an office that plays and does not control; a recipient without a role stands for every office of its party."),
    /**
     * {@code TOC-EXR-015}: No exercise message is sent after the plans of its exercise have been cancelled. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-play">exercise-play</a>.
     */
    PLAY_AFTER_PLAN_TAKEN_BACK(
            "TOC-EXR-015", Severity.ERROR, "exercise-play",
            "No exercise message is sent after the plans of its exercise have been cancelled."),
    /**
     * {@code TOC-EXR-016}: The marker of an exercise has at least four letters or digits, a letter among them, and no
     * small letter where the script has capitals. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-marker">exercise-marker</a>.
     */
    MARKER_WITHOUT_PROMINENCE(
            "TOC-EXR-016", Severity.ERROR, "exercise-marker",
            "The marker of an exercise has at least four letters or digits, a letter among them, and no small letter where the script has capitals."),
    /**
     * {@code TOC-EXR-017}: The title of a message in the realm {@code actual} does not have the marker of a planned
     * exercise, unless the message is about that exercise. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-borders">exercise-borders</a>.
     */
    MARKER_ON_ACTUAL_MESSAGE(
            "TOC-EXR-017", Severity.WARNING, "exercise-borders",
            "The title of a message in the realm `actual` does not have the marker of a planned exercise, unless the message is about that exercise."),
    /**
     * {@code TOC-EXR-018}: A notice of what an exercise shows outside names the exercise, and a notice of a national
     * exercise says what it shows outside. Clause: <a
     * href="{@docRoot}/clauses.html#exercise-neighbours">exercise-neighbours</a>.
     */
    EXERCISE_NOTICE_INCOMPLETE(
            "TOC-EXR-018", Severity.ERROR, "exercise-neighbours",
            "A notice of what an exercise shows outside names the exercise, and a notice of a national exercise says what it shows outside."),
    /**
     * {@code TOC-EXT-001}: Every key in {@code extensions} is namespaced: the domain name of its owner in reverse
     * order, of at least two labels, and a name behind it, all separated by full stops. Clause: <a
     * href="{@docRoot}/clauses.html#extensions">extensions</a>.
     */
    EXTENSION_NOT_NAMESPACED(
            "TOC-EXT-001", Severity.ERROR, "extensions",
            "Every key in `extensions` is namespaced: the domain name of its owner in reverse order, of at least two labels, and a name behind it, all separated by full stops."),
    /**
     * {@code TOC-EXT-002}: No extension repeats what the envelope alone may say: neither the last part of its key nor
     * the name of a member at any depth is {@code realm}, {@code tlp}, {@code originator} or {@code handling}, whatever
     * its capitals. Clause: <a href="{@docRoot}/clauses.html#extensions">extensions</a>.
     */
    EXTENSION_RESTATES_ENVELOPE(
            "TOC-EXT-002", Severity.ERROR, "extensions",
            "No extension repeats what the envelope alone may say: neither the last part of its key nor the name of a member at any depth is `realm`, `tlp`, `originator` or `handling`, whatever its capitals."),
    /**
     * {@code TOC-EXT-003}: An extension whose key is not registered with the reader is kept and not interpreted.
     * Clause: <a href="{@docRoot}/clauses.html#extensions">extensions</a>.
     */
    UNREGISTERED_EXTENSION(
            "TOC-EXT-003", Severity.WARNING, "extensions",
            "An extension whose key is not registered with the reader is kept and not interpreted."),
    /**
     * {@code TOC-EXT-004}: The value of an extension that is registered with the reader has the form that its owner has
     * defined. An error where the message is written. Clause: <a
     * href="{@docRoot}/clauses.html#extension-forms">extension-forms</a>.
     */
    EXTENSION_OF_OTHER_FORM(
            "TOC-EXT-004", Severity.WARNING, "extension-forms",
            "The value of an extension that is registered with the reader has the form that its owner has defined."),
    /**
     * {@code TOC-EXT-005}: An extension that is registered with the reader stands where its owner has defined it: in
     * the message, or in bodies of certain types. An error where the message is written. Clause: <a
     * href="{@docRoot}/clauses.html#extension-forms">extension-forms</a>.
     */
    EXTENSION_MISPLACED(
            "TOC-EXT-005", Severity.WARNING, "extension-forms",
            "An extension that is registered with the reader stands where its owner has defined it: in the message, or in bodies of certain types."),
    /**
     * {@code TOC-EXT-006}: A rule of a rule pack ends without an exception; one that does not is named as not checked.
     * Clause: <a href="{@docRoot}/clauses.html#rule-packs">rule-packs</a>.
     */
    RULE_FAILED(
            "TOC-EXT-006", Severity.WARNING, "rule-packs",
            "A rule of a rule pack ends without an exception; one that does not is named as not checked."),
    /**
     * {@code TOC-GOV-001}: A change proposal names what it would change: a place in the format, a code list or a text.
     * Clause: <a href="{@docRoot}/clauses.html#change-proposal">change-proposal</a>.
     */
    PROPOSAL_WITHOUT_CHANGE(
            "TOC-GOV-001", Severity.ERROR, "change-proposal",
            "A change proposal names what it would change: a place in the format, a code list or a text."),
    /**
     * {@code TOC-GOV-002}: A proposal that is closed as agreed or not agreed counts the positions, no fewer than the
     * responses that came before the end of the discussion. Clause: <a
     * href="{@docRoot}/clauses.html#change-proposal">change-proposal</a>.
     */
    POSITIONS_NOT_COUNTED(
            "TOC-GOV-002", Severity.WARNING, "change-proposal",
            "A proposal that is closed as agreed or not agreed counts the positions, no fewer than the responses that came before the end of the discussion."),
    /**
     * {@code TOC-INC-001}: The members that the stage matrix marks as essential for the {@code stage} of the report are
     * there; a code such as {@code unknown} counts as there. Clause: <a
     * href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    STAGE_INCOMPLETE(
            "TOC-INC-001", Severity.ERROR, "incident-report",
            "The members that the stage matrix marks as essential for the `stage` of the report are there; a code such as `unknown` counts as there."),
    /**
     * {@code TOC-INC-002}: A severity of the group {@code grave} of its code list ({@code severe}, {@code emergency})
     * gives at least one reason. A warning where the stage of the report is {@code early}, or the message is no
     * incident report. Clause: <a href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    SEVERITY_WITHOUT_REASON(
            "TOC-INC-002", Severity.ERROR, "incident-report",
            "A severity of the group `grave` of its code list (`severe`, `emergency`) gives at least one reason."),
    /**
     * {@code TOC-INC-003}: Severity and impact fit together: no {@code severe} or {@code emergency} without functional
     * impact or harm to safety, and no {@code baseline} or {@code low} where a critical service is denied or control is
     * lost. Clause: <a href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    SEVERITY_AND_IMPACT_UNFIT(
            "TOC-INC-003", Severity.WARNING, "incident-report",
            "Severity and impact fit together: no `severe` or `emergency` without functional impact or harm to safety, and no `baseline` or `low` where a critical service is denied or control is lost."),
    /**
     * {@code TOC-INC-005}: A confirmed cross-border effect names the parties concerned, or says with {@code
     * partiesWithheld} that they are not named. Clause: <a
     * href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    AFFECTED_PARTIES_MISSING(
            "TOC-INC-005", Severity.ERROR, "incident-report",
            "A confirmed cross-border effect names the parties concerned, or says with `partiesWithheld` that they are not named."),
    /**
     * {@code TOC-INC-010}: Where the disclosure of victims is {@code none} or {@code sector-only}, no victim is
     * described by a name, an area below the party, a domain or an address. Clause: <a
     * href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    VICTIM_IDENTIFIED(
            "TOC-INC-010", Severity.ERROR, "incident-report",
            "Where the disclosure of victims is `none` or `sector-only`, no victim is described by a name, an area below the party, a domain or an address."),
    /**
     * {@code TOC-INC-011}: Where the disclosure of victims is {@code named-with-consent}, {@code consent} says who
     * consented and how. Clause: <a href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    VICTIM_CONSENT_MISSING(
            "TOC-INC-011", Severity.ERROR, "incident-report",
            "Where the disclosure of victims is `named-with-consent`, `consent` says who consented and how."),
    /**
     * {@code TOC-INC-020}: A report of the stage {@code intermediate} or {@code final} follows one of an earlier stage.
     * A report of the stage {@code notification} may be the first. Clause: <a
     * href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    STAGE_WITHOUT_FORERUNNER(
            "TOC-INC-020", Severity.WARNING, "stages-over-time",
            "A report of the stage `intermediate` or `final` follows one of an earlier stage. A report of the stage `notification` may be the first."),
    /**
     * {@code TOC-INC-021}: The stage of the reports about an incident does not go back, and a report after a final one
     * says in {@code changes} what has changed. Clause: <a
     * href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    STAGE_REVERSED(
            "TOC-INC-021", Severity.WARNING, "stages-over-time",
            "The stage of the reports about an incident does not go back, and a report after a final one says in `changes` what has changed."),
    /**
     * {@code TOC-INC-022}: The first report of a stage comes within the time that its party has set itself, from {@code
     * aware} or from {@code classified}, or else within 24 hours ({@code early}) or 72 hours ({@code notification}) of
     * {@code aware}, or one month after the notification ({@code final}); an intermediate report has a time only where
     * its party has set one, from the report before. Clause: <a
     * href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    REPORT_LATE(
            "TOC-INC-022", Severity.WARNING, "stages-over-time",
            "The first report of a stage comes within the time that its party has set itself, from `aware` or from `classified`, or else within 24 hours (`early`) or 72 hours (`notification`) of `aware`, or one month after the notification (`final`); an intermediate report has a time only where its party has set one, from the report before."),
    /**
     * {@code TOC-INC-023}: The next report comes by the time that {@code nextReportBy} gives for it. Clause: <a
     * href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    NEXT_REPORT_OVERDUE(
            "TOC-INC-023", Severity.WARNING, "stages-over-time",
            "The next report comes by the time that `nextReportBy` gives for it."),
    /**
     * {@code TOC-INC-024}: The status of an incident moves forward, from {@code open} to {@code closed}, or to {@code
     * transferred}; a report in which it goes back says why in {@code changes}. Clause: <a
     * href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    STATUS_REVERSED(
            "TOC-INC-024", Severity.WARNING, "stages-over-time",
            "The status of an incident moves forward, from `open` to `closed`, or to `transferred`; a report in which it goes back says why in `changes`."),
    /**
     * {@code TOC-INC-025}: A severity that moves by two levels or more is explained in {@code changes}. Clause: <a
     * href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    SEVERITY_JUMP_UNEXPLAINED(
            "TOC-INC-025", Severity.WARNING, "stages-over-time",
            "A severity that moves by two levels or more is explained in `changes`."),
    /**
     * {@code TOC-INC-026}: The parties that a cross-border incident concerns are among the recipients of its reports
     * within 72 hours. Clause: <a href="{@docRoot}/clauses.html#stages-over-time">stages-over-time</a>.
     */
    AFFECTED_PARTY_NOT_TOLD(
            "TOC-INC-026", Severity.WARNING, "stages-over-time",
            "The parties that a cross-border incident concerns are among the recipients of its reports within 72 hours."),
    /**
     * {@code TOC-INC-027}: A report of the stage {@code notification} or {@code intermediate} says when the next report
     * may be expected and, unless it is the first, what has changed. Clause: <a
     * href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    PROGRESS_NOT_TOLD(
            "TOC-INC-027", Severity.WARNING, "incident-report",
            "A report of the stage `notification` or `intermediate` says when the next report may be expected and, unless it is the first, what has changed."),
    /**
     * {@code TOC-IND-001}: An address, a range or a host that a mitigation request names as a target, or that an
     * indicator holds, is public: no address of a range is private or special-use, and no URL names such a host. The
     * realm {@code exercise} is exempt. A warning where it stands in an indicator whose use is not {@code block}.
     * Clause: <a href="{@docRoot}/clauses.html#indicators">indicators</a>.
     */
    SPECIAL_ADDRESS(
            "TOC-IND-001", Severity.ERROR, "indicators",
            "An address, a range or a host that a mitigation request names as a target, or that an indicator holds, is public: no address of a range is private or special-use, and no URL names such a host. The realm `exercise` is exempt."),
    /**
     * {@code TOC-IND-002}: No value is both to be blocked and not to be blocked, however it is spelled, nor lies in a
     * range, or at a host, of which the opposite is said. A warning where the value only lies in a range, or at a host,
     * that is to be treated otherwise. Clause: <a href="{@docRoot}/clauses.html#indicators">indicators</a>.
     */
    CONTRADICTORY_INDICATOR(
            "TOC-IND-002", Severity.ERROR, "indicators",
            "No value is both to be blocked and not to be blocked, however it is spelled, nor lies in a range, or at a host, of which the opposite is said."),
    /**
     * {@code TOC-IND-003}: An advisory tells the reader at least one action to take. Clause: <a
     * href="{@docRoot}/clauses.html#advisory">advisory</a>.
     */
    ADVISORY_WITHOUT_ACTION(
            "TOC-IND-003", Severity.WARNING, "advisory",
            "An advisory tells the reader at least one action to take."),
    /**
     * {@code TOC-IND-004}: The value of an indicator or of a target has the form of its kind: an address, a domain
     * name, a digest of the right length, and so on. Clause: <a
     * href="{@docRoot}/clauses.html#indicators">indicators</a>.
     */
    MALFORMED_INDICATOR(
            "TOC-IND-004", Severity.ERROR, "indicators",
            "The value of an indicator or of a target has the form of its kind: an address, a domain name, a digest of the right length, and so on."),
    /**
     * {@code TOC-IND-010}: Every document has a digest and a media type and is held in {@code content} or named by
     * {@code uri}; a document that holds malware says so in {@code hazard} and travels in the agreed container. Clause:
     * <a href="{@docRoot}/clauses.html#documents">documents</a>.
     */
    DOCUMENT_INCOMPLETE(
            "TOC-IND-010", Severity.ERROR, "documents",
            "Every document has a digest and a media type and is held in `content` or named by `uri`; a document that holds malware says so in `hazard` and travels in the agreed container."),
    /**
     * {@code TOC-IND-012}: A vector of CVSS is one of version 2.0, 3.0, 3.1 or 4.0: it has the metrics of its version,
     * each once, with the values that they may have, and none of the base metrics is missing. A warning where the
     * vector is of a version that is not known here. Clause: <a href="{@docRoot}/clauses.html#advisory">advisory</a>.
     */
    MALFORMED_CVSS_VECTOR(
            "TOC-IND-012", Severity.ERROR, "advisory",
            "A vector of CVSS is one of version 2.0, 3.0, 3.1 or 4.0: it has the metrics of its version, each once, with the values that they may have, and none of the base metrics is missing."),
    /**
     * {@code TOC-IND-013}: The content of a document is base64 as RFC 4648 writes it: padded to a multiple of four
     * characters, with no bits left over. Clause: <a href="{@docRoot}/clauses.html#documents">documents</a>.
     */
    MALFORMED_DOCUMENT_CONTENT(
            "TOC-IND-013", Severity.ERROR, "documents",
            "The content of a document is base64 as RFC 4648 writes it: padded to a multiple of four characters, with no bits left over."),
    /**
     * {@code TOC-IND-014}: The size of a document is the number of octets in its content, where the message holds it.
     * Clause: <a href="{@docRoot}/clauses.html#documents">documents</a>.
     */
    DOCUMENT_SIZE_DIFFERS(
            "TOC-IND-014", Severity.ERROR, "documents",
            "The size of a document is the number of octets in its content, where the message holds it."),
    /**
     * {@code TOC-IND-015}: The digest of a document is that of the octets of its content, where the message holds it.
     * Clause: <a href="{@docRoot}/clauses.html#documents">documents</a>.
     */
    DOCUMENT_DIGEST_DIFFERS(
            "TOC-IND-015", Severity.ERROR, "documents",
            "The digest of a document is that of the octets of its content, where the message holds it."),
    /**
     * {@code TOC-IND-016}: An indicator does not lapse before its value was last seen, and one that is to be blocked
     * has not lapsed when the message is sent. Clause: <a
     * href="{@docRoot}/clauses.html#indicator-age">indicator-age</a>.
     */
    INDICATOR_LAPSED(
            "TOC-IND-016", Severity.WARNING, "indicator-age",
            "An indicator does not lapse before its value was last seen, and one that is to be blocked has not lapsed when the message is sent."),
    /**
     * {@code TOC-IND-017}: A document that stays elsewhere has its {@code size}, where {@code access} tells how to get
     * it or where it is a part of a larger one. Clause: <a
     * href="{@docRoot}/clauses.html#large-documents">large-documents</a>.
     */
    DOCUMENT_SIZE_MISSING(
            "TOC-IND-017", Severity.WARNING, "large-documents",
            "A document that stays elsewhere has its `size`, where `access` tells how to get it or where it is a part of a larger one."),
    /**
     * {@code TOC-IND-018}: A part of a document has no number above the count of parts, is smaller than the whole, and
     * has another digest than the whole. Clause: <a href="{@docRoot}/clauses.html#large-documents">large-documents</a>.
     */
    DOCUMENT_PART_UNFIT(
            "TOC-IND-018", Severity.ERROR, "large-documents",
            "A part of a document has no number above the count of parts, is smaller than the whole, and has another digest than the whole."),
    /**
     * {@code TOC-LIM-001}: The message has no more bytes than the reader's limit, which is 8 MiB unless the reader says
     * otherwise. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    DOCUMENT_TOO_LARGE(
            "TOC-LIM-001", Severity.ERROR, "limits",
            "The message has no more bytes than the reader's limit, which is 8 MiB unless the reader says otherwise."),
    /**
     * {@code TOC-LIM-002}: Objects and arrays nest no deeper than the reader's limit, which is 32 levels unless the
     * reader says otherwise. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    NESTING_TOO_DEEP(
            "TOC-LIM-002", Severity.ERROR, "limits",
            "Objects and arrays nest no deeper than the reader's limit, which is 32 levels unless the reader says otherwise."),
    /**
     * {@code TOC-LIM-003}: No string is longer than the reader's limit, which is 262,144 UTF-16 code units unless the
     * reader says otherwise. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    STRING_TOO_LONG(
            "TOC-LIM-003", Severity.ERROR, "limits",
            "No string is longer than the reader's limit, which is 262,144 UTF-16 code units unless the reader says otherwise."),
    /**
     * {@code TOC-LIM-004}: No array has more items than the reader's limit, where it sets one besides the counts of the
     * schemas; items are counted before they are checked. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    ARRAY_TOO_LARGE(
            "TOC-LIM-004", Severity.ERROR, "limits",
            "No array has more items than the reader's limit, where it sets one besides the counts of the schemas; items are counted before they are checked."),
    /**
     * {@code TOC-LIM-005}: No number is written with more characters than the reader's limit, which is 40 unless the
     * reader says otherwise. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    NUMBER_TOO_LONG(
            "TOC-LIM-005", Severity.ERROR, "limits",
            "No number is written with more characters than the reader's limit, which is 40 unless the reader says otherwise."),
    /**
     * {@code TOC-LIM-006}: The message has no more JSON tokens than the reader's limit, which is 200,000 unless the
     * reader says otherwise. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    TOO_MANY_TOKENS(
            "TOC-LIM-006", Severity.ERROR, "limits",
            "The message has no more JSON tokens than the reader's limit, which is 200,000 unless the reader says otherwise."),
    /**
     * {@code TOC-LIM-007}: No member name is longer than the reader's limit, which is 128 UTF-16 code units unless the
     * reader says otherwise. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    NAME_TOO_LONG(
            "TOC-LIM-007", Severity.ERROR, "limits",
            "No member name is longer than the reader's limit, which is 128 UTF-16 code units unless the reader says otherwise."),
    /**
     * {@code TOC-LIM-008}: A reader that stops listing problems at its limit, 1,000 unless it says otherwise, says that
     * there are more. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    PROBLEMS_NOT_ALL_LISTED(
            "TOC-LIM-008", Severity.WARNING, "limits",
            "A reader that stops listing problems at its limit, 1,000 unless it says otherwise, says that there are more."),
    /**
     * {@code TOC-LIM-009}: A checker of which a part could not be used, or reached a cap of its own, says that it may
     * not have found every problem. Clause: <a href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    PROBLEMS_NOT_ALL_EXPLAINED(
            "TOC-LIM-009", Severity.WARNING, "limits",
            "A checker of which a part could not be used, or reached a cap of its own, says that it may not have found every problem."),
    /**
     * {@code TOC-LIM-010}: No line of a feed in JSON Lines is longer than the reader's limit; a line that is too long
     * is one problem, and reading goes on with the next line. Clause: <a
     * href="{@docRoot}/clauses.html#limits">limits</a>.
     */
    LINE_TOO_LONG(
            "TOC-LIM-010", Severity.ERROR, "limits",
            "No line of a feed in JSON Lines is longer than the reader's limit; a line that is too long is one problem, and reading goes on with the next line."),
    /**
     * {@code TOC-LST-001}: A list of indicators has as many indicators and octets as its first line says, and those
     * octets have the digest that is given there. Clause: <a
     * href="{@docRoot}/clauses.html#indicator-lists">indicator-lists</a>.
     */
    LIST_INCOMPLETE(
            "TOC-LST-001", Severity.ERROR, "indicator-lists",
            "A list of indicators has as many indicators and octets as its first line says, and those octets have the digest that is given there."),
    /**
     * {@code TOC-LST-002}: The first line of a list of indicators says of its message what the message says of itself,
     * and has no stricter label and no stricter {@code pap}. Clause: <a
     * href="{@docRoot}/clauses.html#indicator-lists">indicator-lists</a>.
     */
    LIST_OF_ANOTHER_MESSAGE(
            "TOC-LST-002", Severity.ERROR, "indicator-lists",
            "The first line of a list of indicators says of its message what the message says of itself, and has no stricter label and no stricter `pap`."),
    /**
     * {@code TOC-LST-003}: The indicators of a list that are not to be blocked stand before all others, and there are
     * at most 500 of them. Clause: <a href="{@docRoot}/clauses.html#indicator-lists">indicator-lists</a>.
     */
    SPARED_INDICATOR_LATE(
            "TOC-LST-003", Severity.ERROR, "indicator-lists",
            "The indicators of a list that are not to be blocked stand before all others, and there are at most 500 of them."),
    /**
     * {@code TOC-LST-004}: Where documents of a message are lists of indicators, a list that is held against the
     * message has the size and the digest of one of them. Clause: <a
     * href="{@docRoot}/clauses.html#indicator-lists">indicator-lists</a>.
     */
    LIST_NOT_THE_DOCUMENT(
            "TOC-LST-004", Severity.ERROR, "indicator-lists",
            "Where documents of a message are lists of indicators, a list that is held against the message has the size and the digest of one of them."),
    /**
     * {@code TOC-PRG-001}: What is planned or being drafted has a time frame. Clause: <a
     * href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
     */
    PLAN_WITHOUT_TIME_FRAME(
            "TOC-PRG-001", Severity.WARNING, "progress-report",
            "What is planned or being drafted has a time frame."),
    /**
     * {@code TOC-PRG-002}: What is in force has evidence: a citation or a URL. Clause: <a
     * href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
     */
    STATUS_WITHOUT_EVIDENCE(
            "TOC-PRG-002", Severity.WARNING, "progress-report",
            "What is in force has evidence: a citation or a URL."),
    /**
     * {@code TOC-PRG-003}: An item whose status is worse than in the party's report before says why in its text.
     * Clause: <a href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
     */
    SETBACK_UNEXPLAINED(
            "TOC-PRG-003", Severity.WARNING, "progress-report",
            "An item whose status is worse than in the party's report before says why in its text."),
    /**
     * {@code TOC-PRG-004}: A figure of progress is either a quantity or a sum of money, and its target is in the same
     * unit or currency. Clause: <a href="{@docRoot}/clauses.html#progress-report">progress-report</a>.
     */
    FIGURE_NOT_IN_ONE_MEASURE(
            "TOC-PRG-004", Severity.ERROR, "progress-report",
            "A figure of progress is either a quantity or a sum of money, and its target is in the same unit or currency."),
    /**
     * {@code TOC-PRG-010}: An action of a lesson has an owner and a due date. Clause: <a
     * href="{@docRoot}/clauses.html#lessons-learnt">lessons-learnt</a>.
     */
    ACTION_WITHOUT_OWNER_OR_DATE(
            "TOC-PRG-010", Severity.WARNING, "lessons-learnt",
            "An action of a lesson has an owner and a due date."),
    /**
     * {@code TOC-PRG-011}: What identifies a victim is there only with its consent. Clause: <a
     * href="{@docRoot}/clauses.html#lessons-learnt">lessons-learnt</a>.
     */
    VICTIM_NAMED_WITHOUT_CONSENT(
            "TOC-PRG-011", Severity.ERROR, "lessons-learnt",
            "What identifies a victim is there only with its consent."),
    /**
     * {@code TOC-PRG-012}: The unit of a measurement in an exercise fits the figure: times are in units of time,
     * parties and contacts in people, organisations or shares, messages and events in data, events or shares. A private
     * unit, an unregistered one and {@code unknown} always fit. Clause: <a
     * href="{@docRoot}/clauses.html#lessons-learnt">lessons-learnt</a>.
     */
    UNIT_DOES_NOT_FIT_FIGURE(
            "TOC-PRG-012", Severity.ERROR, "lessons-learnt",
            "The unit of a measurement in an exercise fits the figure: times are in units of time, parties and contacts in people, organisations or shares, messages and events in data, events or shares. A private unit, an unregistered one and `unknown` always fit."),
    /**
     * {@code TOC-PTY-001}: Every party code has the form of two capital letters, or {@code x-} and a name in lower
     * case. Clause: <a href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    MALFORMED_PARTY_CODE(
            "TOC-PTY-001", Severity.ERROR, "parties",
            "Every party code has the form of two capital letters, or `x-` and a name in lower case."),
    /**
     * {@code TOC-PTY-002}: The originator is not among the recipients with the same role. Clause: <a
     * href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    ORIGINATOR_AMONG_RECIPIENTS(
            "TOC-PTY-002", Severity.WARNING, "parties",
            "The originator is not among the recipients with the same role."),
    /**
     * {@code TOC-PTY-003}: No recipient is named twice with the same role. Clause: <a
     * href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    REPEATED_RECIPIENT(
            "TOC-PTY-003", Severity.ERROR, "parties",
            "No recipient is named twice with the same role."),
    /**
     * {@code TOC-PTY-004}: The originator and the recipients of a message are parties that the directory knows, keepers
     * of the directory or registered organisations. Clause: <a href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    UNKNOWN_PARTY(
            "TOC-PTY-004", Severity.WARNING, "parties",
            "The originator and the recipients of a message are parties that the directory knows, keepers of the directory or registered organisations."),
    /**
     * {@code TOC-PTY-005}: {@code withoutPrejudice} is not false on an incident report, a clarification request, an
     * assistance request, or a response to one of these. Clause: <a href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    PREJUDICE_NOT_RESERVED(
            "TOC-PTY-005", Severity.ERROR, "parties",
            "`withoutPrejudice` is not false on an incident report, a clarification request, an assistance request, or a response to one of these."),
    /**
     * {@code TOC-REQ-001}: A clarification request travels on the diplomatic or the policy track, states at least one
     * fact and names at least one counterpart. Clause: <a
     * href="{@docRoot}/clauses.html#clarification-request">clarification-request</a>.
     */
    CLARIFICATION_INCOMPLETE(
            "TOC-REQ-001", Severity.ERROR, "clarification-request",
            "A clarification request travels on the diplomatic or the policy track, states at least one fact and names at least one counterpart."),
    /**
     * {@code TOC-REQ-002}: A request is answered by a party that was asked, or to which it was forwarded. Clause: <a
     * href="{@docRoot}/clauses.html#answers">answers</a>.
     */
    ANSWERED_UNASKED(
            "TOC-REQ-002", Severity.WARNING, "answers",
            "A request is answered by a party that was asked, or to which it was forwarded."),
    /**
     * {@code TOC-REQ-003}: A party that declines, wholly or in part, gives a reason: a code in {@code reasons}, of
     * which {@code not-stated} is enough, or words in {@code explanation}. Clause: <a
     * href="{@docRoot}/clauses.html#response">response</a>.
     */
    REFUSAL_WITHOUT_REASON(
            "TOC-REQ-003", Severity.ERROR, "response",
            "A party that declines, wholly or in part, gives a reason: a code in `reasons`, of which `not-stated` is enough, or words in `explanation`."),
    /**
     * {@code TOC-REQ-004}: Nobody is asked the same in a second message while the first is open. Clause: <a
     * href="{@docRoot}/clauses.html#answers">answers</a>.
     */
    ASKED_AGAIN_WHILE_OPEN(
            "TOC-REQ-004", Severity.WARNING, "answers",
            "Nobody is asked the same in a second message while the first is open."),
    /**
     * {@code TOC-REQ-005}: A target whose kind is in the group {@code changing-hands} of its code list says when it was
     * last seen; that this is not known or not told is not enough. Clause: <a
     * href="{@docRoot}/clauses.html#mitigation-request">mitigation-request</a>.
     */
    TARGET_LAST_SEEN_MISSING(
            "TOC-REQ-005", Severity.ERROR, "mitigation-request",
            "A target whose kind is in the group `changing-hands` of its code list says when it was last seen; that this is not known or not told is not enough."),
    /**
     * {@code TOC-REQ-006}: No target whose kind is in the group {@code changing-hands} of its code list was last seen
     * more than 72 hours before {@code sentAt}. Clause: <a
     * href="{@docRoot}/clauses.html#mitigation-request">mitigation-request</a>.
     */
    TARGET_SEEN_TOO_LONG_AGO(
            "TOC-REQ-006", Severity.WARNING, "mitigation-request",
            "No target whose kind is in the group `changing-hands` of its code list was last seen more than 72 hours before `sentAt`."),
    /**
     * {@code TOC-REQ-008}: The period is at least 60 days, and the request goes to 24/7 contacts for cybercrime or to
     * providers. Clause: <a href="{@docRoot}/clauses.html#preservation-request">preservation-request</a>.
     */
    PRESERVATION_TOO_SHORT_OR_ASTRAY(
            "TOC-REQ-008", Severity.WARNING, "preservation-request",
            "The period is at least 60 days, and the request goes to 24/7 contacts for cybercrime or to providers."),
    /**
     * {@code TOC-REQ-009}: The extension of a preservation comes while the earlier one still runs, and names it.
     * Clause: <a href="{@docRoot}/clauses.html#preservation-request">preservation-request</a>.
     */
    PRESERVATION_EXTENDED_LATE(
            "TOC-REQ-009", Severity.WARNING, "preservation-request",
            "The extension of a preservation comes while the earlier one still runs, and names it."),
    /**
     * {@code TOC-REQ-011}: The wish for a reply leaves the time that the precedence or the recipient's profile gives,
     * and for {@code routine} falls into its duty hours. Clause: <a
     * href="{@docRoot}/clauses.html#precedence">precedence</a>.
     */
    REPLY_WISHED_TOO_SOON(
            "TOC-REQ-011", Severity.WARNING, "precedence",
            "The wish for a reply leaves the time that the precedence or the recipient's profile gives, and for `routine` falls into its duty hours."),
    /**
     * {@code TOC-REQ-012}: The precedence {@code flash} is used only on incident-report, advisory,
     * clarification-request, call-request, assistance-request, mitigation-request, preservation-request,
     * communication-check, exercise-control, cancellation, response and acknowledgement. Clause: <a
     * href="{@docRoot}/clauses.html#requests">requests</a>.
     */
    FLASH_ON_UNFIT_TYPE(
            "TOC-REQ-012", Severity.WARNING, "requests",
            "The precedence `flash` is used only on incident-report, advisory, clarification-request, call-request, assistance-request, mitigation-request, preservation-request, communication-check, exercise-control, cancellation, response and acknowledgement."),
    /**
     * {@code TOC-REQ-013}: A preservation that lapses within 10 days is followed by a request for mutual legal
     * assistance, whose reference is known, or by an extension. Clause: <a
     * href="{@docRoot}/clauses.html#preservation-request">preservation-request</a>.
     */
    PRESERVATION_LAPSING(
            "TOC-REQ-013", Severity.WARNING, "preservation-request",
            "A preservation that lapses within 10 days is followed by a request for mutual legal assistance, whose reference is known, or by an extension."),
    /**
     * {@code TOC-REQ-014}: A response has only those members that fit the type it answers: {@code position}, {@code
     * release}, {@code preserved} and {@code responsibility} each belong to some types. Where that type is private
     * ({@code x-}) or not registered, its owner decides. Clause: <a
     * href="{@docRoot}/clauses.html#response">response</a>.
     */
    ANSWER_MEMBERS_UNFIT(
            "TOC-REQ-014", Severity.ERROR, "response",
            "A response has only those members that fit the type it answers: `position`, `release`, `preserved` and `responsibility` each belong to some types. Where that type is private (`x-`) or not registered, its owner decides."),
    /**
     * {@code TOC-REQ-015}: An answer that is pending says by when more is to come. Clause: <a
     * href="{@docRoot}/clauses.html#response">response</a>.
     */
    PENDING_WITHOUT_TIME(
            "TOC-REQ-015", Severity.WARNING, "response",
            "An answer that is pending says by when more is to come."),
    /**
     * {@code TOC-REQ-016}: A clarification request names a technical and a political counterpart. Clause: <a
     * href="{@docRoot}/clauses.html#clarification-request">clarification-request</a>.
     */
    COUNTERPARTS_MISSING(
            "TOC-REQ-016", Severity.WARNING, "clarification-request",
            "A clarification request names a technical and a political counterpart."),
    /**
     * {@code TOC-REQ-017}: A target that is an IPv4 address, also one that is mapped into IPv6 ({@code
     * ::ffff:192.0.2.12}), and that has a role of the group {@code client} of its code list, has a port. Clause: <a
     * href="{@docRoot}/clauses.html#mitigation-request">mitigation-request</a>.
     */
    TARGET_WITHOUT_PORT(
            "TOC-REQ-017", Severity.WARNING, "mitigation-request",
            "A target that is an IPv4 address, also one that is mapped into IPv6 (`::ffff:192.0.2.12`), and that has a role of the group `client` of its code list, has a port."),
    /**
     * {@code TOC-REQ-018}: Data to be preserved are placed by a holder or a location, unless the request is addressed
     * to a provider, and a request that no mutual legal assistance is to follow explains why. Clause: <a
     * href="{@docRoot}/clauses.html#preservation-request">preservation-request</a>.
     */
    PRESERVED_DATA_NOT_PLACED(
            "TOC-REQ-018", Severity.ERROR, "preservation-request",
            "Data to be preserved are placed by a holder or a location, unless the request is addressed to a provider, and a request that no mutual legal assistance is to follow explains why."),
    /**
     * {@code TOC-REQ-019}: A request for a call whose handling requires encryption offers a way of talking that nobody
     * else hears. Clause: <a href="{@docRoot}/clauses.html#call-request">call-request</a>.
     */
    CALL_OVERHEARD(
            "TOC-REQ-019", Severity.WARNING, "call-request",
            "A request for a call whose handling requires encryption offers a way of talking that nobody else hears."),
    /**
     * {@code TOC-REQ-020}: A response that accepts a request for a call says in {@code talks} by what means and when,
     * at one instant at the most. Clause: <a href="{@docRoot}/clauses.html#call-request">call-request</a>.
     */
    CALL_ACCEPTED_WITHOUT_WAY(
            "TOC-REQ-020", Severity.WARNING, "call-request",
            "A response that accepts a request for a call says in `talks` by what means and when, at one instant at the most."),
    /**
     * {@code TOC-REQ-021}: The directory has for each party that is asked to talk one of the channels that the request
     * offers. Clause: <a href="{@docRoot}/clauses.html#call-request">call-request</a>.
     */
    CALL_CHANNEL_NOT_LISTED(
            "TOC-REQ-021", Severity.WARNING, "call-request",
            "The directory has for each party that is asked to talk one of the channels that the request offers."),
    /**
     * {@code TOC-SHP-001}: Every object has the members that its schema requires. Clause: <a
     * href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    MEMBER_MISSING(
            "TOC-SHP-001", Severity.ERROR, "shape",
            "Every object has the members that its schema requires."),
    /**
     * {@code TOC-SHP-002}: No object has a member that its schema does not name. A warning where the message is of a
     * newer minor version and is read tolerantly. Clause: <a href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    UNKNOWN_MEMBER(
            "TOC-SHP-002", Severity.ERROR, "shape",
            "No object has a member that its schema does not name."),
    /**
     * {@code TOC-SHP-003}: Every value has the JSON type that its schema asks for; null is never a value. Clause: <a
     * href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    WRONG_JSON_TYPE(
            "TOC-SHP-003", Severity.ERROR, "shape",
            "Every value has the JSON type that its schema asks for; null is never a value."),
    /**
     * {@code TOC-SHP-004}: Every string whose schema has a pattern matches it as a whole. Clause: <a
     * href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    PATTERN_NOT_MATCHED(
            "TOC-SHP-004", Severity.ERROR, "shape",
            "Every string whose schema has a pattern matches it as a whole."),
    /**
     * {@code TOC-SHP-005}: Every integer lies in the range of its schema, both ends included. Clause: <a
     * href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    INTEGER_OUT_OF_RANGE(
            "TOC-SHP-005", Severity.ERROR, "shape",
            "Every integer lies in the range of its schema, both ends included."),
    /**
     * {@code TOC-SHP-006}: Every array has as many items as its schema allows; an empty array is never written, the
     * member is left out instead. Clause: <a href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    ARRAY_SIZE_OUT_OF_RANGE(
            "TOC-SHP-006", Severity.ERROR, "shape",
            "Every array has as many items as its schema allows; an empty array is never written, the member is left out instead."),
    /**
     * {@code TOC-SHP-007}: Every string is as long as its schema allows, counted in code points. Clause: <a
     * href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    STRING_LENGTH_OUT_OF_RANGE(
            "TOC-SHP-007", Severity.ERROR, "shape",
            "Every string is as long as its schema allows, counted in code points."),
    /**
     * {@code TOC-SHP-010}: Every national severity names the scheme that its value belongs to. Clause: <a
     * href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
     */
    NATIONAL_SEVERITY_WITHOUT_SCHEME(
            "TOC-SHP-010", Severity.ERROR, "incident-report",
            "Every national severity names the scheme that its value belongs to."),
    /**
     * {@code TOC-SHP-011}: Every quantity carries its unit and its precision, and every sum of money its currency and
     * its precision. Clause: <a href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    QUANTITY_INCOMPLETE(
            "TOC-SHP-011", Severity.ERROR, "shape",
            "Every quantity carries its unit and its precision, and every sum of money its currency and its precision."),
    /**
     * {@code TOC-SHP-012}: A quantity or a sum of money has either {@code value} or both {@code min} and {@code max},
     * never a mixture, and {@code min} is not greater than {@code max}. Clause: <a
     * href="{@docRoot}/clauses.html#shape">shape</a>.
     */
    QUANTITY_CONTRADICTORY(
            "TOC-SHP-012", Severity.ERROR, "shape",
            "A quantity or a sum of money has either `value` or both `min` and `max`, never a mixture, and `min` is not greater than `max`."),
    /**
     * {@code TOC-SHP-013}: Every recipient is a party or a group, and not both. Clause: <a
     * href="{@docRoot}/clauses.html#parties">parties</a>.
     */
    RECIPIENT_NOT_ONE(
            "TOC-SHP-013", Severity.ERROR, "parties",
            "Every recipient is a party or a group, and not both."),
    /**
     * {@code TOC-SHP-015}: A pointer to a document of the message names one that is there. Clause: <a
     * href="{@docRoot}/clauses.html#documents">documents</a>.
     */
    DOCUMENT_NOT_THERE(
            "TOC-SHP-015", Severity.ERROR, "documents",
            "A pointer to a document of the message names one that is there."),
    /**
     * {@code TOC-SHP-016}: A sum of money has no more digits behind the point than its currency has. Clause: <a
     * href="{@docRoot}/clauses.html#money">money</a>.
     */
    AMOUNT_FINER_THAN_CURRENCY(
            "TOC-SHP-016", Severity.ERROR, "money",
            "A sum of money has no more digits behind the point than its currency has."),
    /**
     * {@code TOC-SHP-017}: The unit of a quantity belongs to a group that fits what is counted. A private unit, an
     * unregistered one and {@code unknown} fit everywhere, but no currency is a unit, with or without {@code x-}.
     * Clause: <a href="{@docRoot}/clauses.html#quantities">quantities</a>.
     */
    UNIT_DOES_NOT_FIT(
            "TOC-SHP-017", Severity.ERROR, "quantities",
            "The unit of a quantity belongs to a group that fits what is counted. A private unit, an unregistered one and `unknown` fit everywhere, but no currency is a unit, with or without `x-`."),
    /**
     * {@code TOC-SHP-018}: What tells an object apart from others of its kind is not shared by two of them. Clause: <a
     * href="{@docRoot}/clauses.html#telling-apart">telling-apart</a>.
     */
    REPEATED_IDENTIFIER(
            "TOC-SHP-018", Severity.ERROR, "telling-apart",
            "What tells an object apart from others of its kind is not shared by two of them."),
    /**
     * {@code TOC-SHP-019}: Two members do not say opposite things, as that an incident goes on and that it is closed.
     * Clause: <a href="{@docRoot}/clauses.html#contradictions">contradictions</a>.
     */
    CONTRADICTORY_MEMBERS(
            "TOC-SHP-019", Severity.ERROR, "contradictions",
            "Two members do not say opposite things, as that an incident goes on and that it is closed."),
    /**
     * {@code TOC-SHP-020}: A part of a whole is no more than the whole: 100 percent, 1000 per mille. Clause: <a
     * href="{@docRoot}/clauses.html#quantities">quantities</a>.
     */
    SHARE_ABOVE_WHOLE(
            "TOC-SHP-020", Severity.ERROR, "quantities",
            "A part of a whole is no more than the whole: 100 percent, 1000 per mille."),
    /**
     * {@code TOC-SIG-001}: The types listed here, of responses only those to a clarification request, are signed. An
     * error where the sharing profile of a recipient requires a signature. Clause: <a
     * href="{@docRoot}/clauses.html#signatures">signatures</a>.
     */
    SIGNATURE_MISSING(
            "TOC-SIG-001", Severity.WARNING, "signatures",
            "The types listed here, of responses only those to a clarification request, are signed."),
    /**
     * {@code TOC-SIG-002}: The key of the signer belongs to the originator's office in the directory, and that office
     * may send the type. Clause: <a href="{@docRoot}/clauses.html#signatures">signatures</a>.
     */
    SIGNER_NOT_AUTHORISED(
            "TOC-SIG-002", Severity.ERROR, "signatures",
            "The key of the signer belongs to the originator's office in the directory, and that office may send the type."),
    /**
     * {@code TOC-SIG-003}: Every signature is valid. Clause: <a
     * href="{@docRoot}/clauses.html#signatures">signatures</a>.
     */
    SIGNATURE_NOT_VERIFIED(
            "TOC-SIG-003", Severity.ERROR, "signatures",
            "Every signature is valid."),
    /**
     * {@code TOC-SIG-004}: A signature covers the canonical form of the message without its signatures, and nothing
     * else. Clause: <a href="{@docRoot}/clauses.html#signatures">signatures</a>.
     */
    SIGNATURE_OF_OTHER_CONTENT(
            "TOC-SIG-004", Severity.ERROR, "signatures",
            "A signature covers the canonical form of the message without its signatures, and nothing else."),
    /**
     * {@code TOC-SUR-001}: Every figure of a result is suppressed and left out, or stands for no party or for at least
     * as many as {@code minimumCell} says, parties shown by name not counted; a quartile stands for a quarter of those
     * that answered. Parties are named only with their consent. Clause: <a
     * href="{@docRoot}/clauses.html#survey-privacy">survey-privacy</a>.
     */
    CELL_TOO_SMALL(
            "TOC-SUR-001", Severity.ERROR, "survey-privacy",
            "Every figure of a result is suppressed and left out, or stands for no party or for at least as many as `minimumCell` says, parties shown by name not counted; a quartile stands for a quarter of those that answered. Parties are named only with their consent."),
    /**
     * {@code TOC-SUR-002}: A response fits the survey and the version that it names, comes in time and answers every
     * required question. A warning where the response comes late, or leaves required questions out. Clause: <a
     * href="{@docRoot}/clauses.html#surveys">surveys</a>.
     */
    RESPONSE_UNFIT_FOR_SURVEY(
            "TOC-SUR-002", Severity.ERROR, "surveys",
            "A response fits the survey and the version that it names, comes in time and answers every required question."),
    /**
     * {@code TOC-SUR-003}: No suppressed figure can be recomputed by adding and subtracting the others and the totals,
     * and where a total is told, the suppressed cells beside it stand together for at least as many parties as {@code
     * minimumCell} says. Clause: <a href="{@docRoot}/clauses.html#survey-privacy">survey-privacy</a>.
     */
    SUPPRESSED_CELL_RECOMPUTABLE(
            "TOC-SUR-003", Severity.ERROR, "survey-privacy",
            "No suppressed figure can be recomputed by adding and subtracting the others and the totals, and where a total is told, the suppressed cells beside it stand together for at least as many parties as `minimumCell` says."),
    /**
     * {@code TOC-SUR-004}: The numbers of a survey have a unit or a currency and not both, and only questions that ask
     * for a number have either. No currency is a unit, with or without {@code x-}. Clause: <a
     * href="{@docRoot}/clauses.html#surveys">surveys</a>.
     */
    NUMBERS_NOT_IN_ONE_MEASURE(
            "TOC-SUR-004", Severity.ERROR, "surveys",
            "The numbers of a survey have a unit or a currency and not both, and only questions that ask for a number have either. No currency is a unit, with or without `x-`."),
    /**
     * {@code TOC-SUR-005}: The numbers of a result are in the unit or the currency in which the survey of the same
     * version asks for them. Clause: <a href="{@docRoot}/clauses.html#surveys">surveys</a>.
     */
    RESULT_NOT_IN_MEASURE_OF_SURVEY(
            "TOC-SUR-005", Severity.ERROR, "surveys",
            "The numbers of a result are in the unit or the currency in which the survey of the same version asks for them."),
    /**
     * {@code TOC-SYN-001}: The text follows the JSON grammar of RFC 8259 without any relaxation. Clause: <a
     * href="{@docRoot}/clauses.html#text">text</a>.
     */
    MALFORMED_JSON(
            "TOC-SYN-001", Severity.ERROR, "text",
            "The text follows the JSON grammar of RFC 8259 without any relaxation."),
    /**
     * {@code TOC-SYN-002}: The bytes are well-formed UTF-8 in the strict sense (no overlong form, no encoded surrogate)
     * and do not start with a byte order mark. Clause: <a href="{@docRoot}/clauses.html#text">text</a>.
     */
    MALFORMED_UTF_8(
            "TOC-SYN-002", Severity.ERROR, "text",
            "The bytes are well-formed UTF-8 in the strict sense (no overlong form, no encoded surrogate) and do not start with a byte order mark."),
    /**
     * {@code TOC-SYN-003}: No object names the same member twice, extensions included; names are compared after their
     * escapes are resolved. Clause: <a href="{@docRoot}/clauses.html#text">text</a>.
     */
    REPEATED_MEMBER(
            "TOC-SYN-003", Severity.ERROR, "text",
            "No object names the same member twice, extensions included; names are compared after their escapes are resolved."),
    /**
     * {@code TOC-SYN-004}: Every surrogate that an escape writes in a string or a member name stands in a pair, high
     * before low. Clause: <a href="{@docRoot}/clauses.html#text">text</a>.
     */
    LONE_SURROGATE(
            "TOC-SYN-004", Severity.ERROR, "text",
            "Every surrogate that an escape writes in a string or a member name stands in a pair, high before low."),
    /**
     * {@code TOC-SYN-005}: Nothing but white space follows the message. Clause: <a
     * href="{@docRoot}/clauses.html#text">text</a>.
     */
    TEXT_AFTER_MESSAGE(
            "TOC-SYN-005", Severity.ERROR, "text",
            "Nothing but white space follows the message."),
    /**
     * {@code TOC-SYN-006}: The message is one JSON object, not an array, a string or any other value. Clause: <a
     * href="{@docRoot}/clauses.html#text">text</a>.
     */
    NOT_AN_OBJECT(
            "TOC-SYN-006", Severity.ERROR, "text",
            "The message is one JSON object, not an array, a string or any other value."),
    /**
     * {@code TOC-SYN-007}: Every number is a plain integer from -(2^53-1) to 2^53-1: no fraction, no exponent, no minus
     * zero. Clause: <a href="{@docRoot}/clauses.html#text">text</a>.
     */
    NOT_A_PLAIN_INTEGER(
            "TOC-SYN-007", Severity.ERROR, "text",
            "Every number is a plain integer from -(2^53-1) to 2^53-1: no fraction, no exponent, no minus zero."),
    /**
     * {@code TOC-THR-001}: Two messages of one party and realm with the same {@code id} and {@code revision} are the
     * same message. Clause: <a href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    CONFLICTING_REVISION(
            "TOC-THR-001", Severity.ERROR, "revisions",
            "Two messages of one party and realm with the same `id` and `revision` are the same message."),
    /**
     * {@code TOC-THR-002}: The revision before a later one is known. Clause: <a
     * href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    FORERUNNER_UNKNOWN(
            "TOC-THR-002", Severity.WARNING, "revisions",
            "The revision before a later one is known."),
    /**
     * {@code TOC-THR-003}: Only the party that sent a message cancels it or changes its handling. Clause: <a
     * href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    NOT_THE_ORIGINATOR(
            "TOC-THR-003", Severity.ERROR, "revisions",
            "Only the party that sent a message cancels it or changes its handling."),
    /**
     * {@code TOC-THR-004}: A cancellation for {@code exercise-leak} or {@code wrong-recipient} instructs to delete or
     * to disregard, and asks for an acknowledgement. Clause: <a href="{@docRoot}/clauses.html#thread">thread</a>.
     */
    CANCELLATION_WITHOUT_INSTRUCTION(
            "TOC-THR-004", Severity.ERROR, "thread",
            "A cancellation for `exercise-leak` or `wrong-recipient` instructs to delete or to disregard, and asks for an acknowledgement."),
    /**
     * {@code TOC-THR-005}: A message is not acted on after its {@code validUntil}. Clause: <a
     * href="{@docRoot}/clauses.html#thread-of-messages">thread-of-messages</a>.
     */
    MESSAGE_EXPIRED(
            "TOC-THR-005", Severity.WARNING, "thread-of-messages",
            "A message is not acted on after its `validUntil`."),
    /**
     * {@code TOC-THR-006}: The messages that a message names are known. Clause: <a
     * href="{@docRoot}/clauses.html#thread-of-messages">thread-of-messages</a>.
     */
    NAMED_MESSAGE_UNKNOWN(
            "TOC-THR-006", Severity.WARNING, "thread-of-messages",
            "The messages that a message names are known."),
    /**
     * {@code TOC-THR-007}: A message refers neither to itself nor to another revision of itself, and a response or an
     * acknowledgement has {@code inReplyTo}. Clause: <a href="{@docRoot}/clauses.html#thread">thread</a>.
     */
    SELF_REFERENCE_OR_NO_QUESTION(
            "TOC-THR-007", Severity.ERROR, "thread",
            "A message refers neither to itself nor to another revision of itself, and a response or an acknowledgement has `inReplyTo`."),
    /**
     * {@code TOC-THR-008}: A message that answers one that is known belongs to its thread. Clause: <a
     * href="{@docRoot}/clauses.html#thread-of-messages">thread-of-messages</a>.
     */
    ANSWER_IN_OTHER_THREAD(
            "TOC-THR-008", Severity.WARNING, "thread-of-messages",
            "A message that answers one that is known belongs to its thread."),
    /**
     * {@code TOC-THR-009}: It is clear which message is meant by a name: it has its digest, or its originator is
     * addressed. Clause: <a href="{@docRoot}/clauses.html#references">references</a>.
     */
    AMBIGUOUS_REFERENCE(
            "TOC-THR-009", Severity.WARNING, "references",
            "It is clear which message is meant by a name: it has its digest, or its originator is addressed."),
    /**
     * {@code TOC-THR-010}: A message that is answered has the type that {@code inReplyTo} gives it. Clause: <a
     * href="{@docRoot}/clauses.html#references">references</a>.
     */
    NAMED_TYPE_DIFFERS(
            "TOC-THR-010", Severity.ERROR, "references",
            "A message that is answered has the type that `inReplyTo` gives it."),
    /**
     * {@code TOC-THR-011}: A message that is named has the digest that is given with its name. Clause: <a
     * href="{@docRoot}/clauses.html#references">references</a>.
     */
    NAMED_DIGEST_DIFFERS(
            "TOC-THR-011", Severity.WARNING, "references",
            "A message that is named has the digest that is given with its name."),
    /**
     * {@code TOC-THR-012}: A message that its party has cancelled is not acted on, whichever of the two arrives first.
     * Clause: <a href="{@docRoot}/clauses.html#cancellation">cancellation</a>.
     */
    MESSAGE_TAKEN_BACK(
            "TOC-THR-012", Severity.ERROR, "cancellation",
            "A message that its party has cancelled is not acted on, whichever of the two arrives first."),
    /**
     * {@code TOC-THR-013}: A message is not acted on in a revision that a newer one has replaced. Clause: <a
     * href="{@docRoot}/clauses.html#which-revision-counts">which-revision-counts</a>.
     */
    NEWER_REVISION_KNOWN(
            "TOC-THR-013", Severity.WARNING, "which-revision-counts",
            "A message is not acted on in a revision that a newer one has replaced."),
    /**
     * {@code TOC-THR-014}: All revisions of a message are of one type. Clause: <a
     * href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    REVISION_OF_OTHER_TYPE(
            "TOC-THR-014", Severity.ERROR, "revisions",
            "All revisions of a message are of one type."),
    /**
     * {@code TOC-THR-015}: A later revision is not sent before an earlier one. Clause: <a
     * href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    REVISION_SENT_BEFORE_FORERUNNER(
            "TOC-THR-015", Severity.WARNING, "revisions",
            "A later revision is not sent before an earlier one."),
    /**
     * {@code TOC-THR-016}: No party uses an identifier of another party. Clause: <a
     * href="{@docRoot}/clauses.html#message-key">message-key</a>.
     */
    IDENTIFIER_OF_ANOTHER_PARTY(
            "TOC-THR-016", Severity.WARNING, "message-key",
            "No party uses an identifier of another party."),
    /**
     * {@code TOC-THR-017}: Only a later revision says when the first was sent, and that is not after its own {@code
     * sentAt}. Clause: <a href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    FIRST_SENDING_UNFIT(
            "TOC-THR-017", Severity.ERROR, "revisions",
            "Only a later revision says when the first was sent, and that is not after its own `sentAt`."),
    /**
     * {@code TOC-THR-018}: All revisions of a message that say when the first was sent say the same, and that is the
     * {@code sentAt} of the first. Clause: <a href="{@docRoot}/clauses.html#revisions">revisions</a>.
     */
    FIRST_SENDING_DIFFERS(
            "TOC-THR-018", Severity.WARNING, "revisions",
            "All revisions of a message that say when the first was sent say the same, and that is the `sentAt` of the first."),
    /**
     * {@code TOC-TIM-001}: Every instant has an explicit offset from UTC, {@code Z} or hours and minutes. This is the
     * code of a text that would have the form if {@code Z} stood behind it; any other text is TOC-SHP-004. Clause: <a
     * href="{@docRoot}/clauses.html#times">times</a>.
     */
    INSTANT_WITHOUT_OFFSET(
            "TOC-TIM-001", Severity.ERROR, "times",
            "Every instant has an explicit offset from UTC, `Z` or hours and minutes. This is the code of a text that would have the form if `Z` stood behind it; any other text is TOC-SHP-004."),
    /**
     * {@code TOC-TIM-002}: No instant has the offset {@code -00:00}, which says that the local zone is not known.
     * Clause: <a href="{@docRoot}/clauses.html#times">times</a>.
     */
    UNKNOWN_LOCAL_OFFSET(
            "TOC-TIM-002", Severity.WARNING, "times",
            "No instant has the offset `-00:00`, which says that the local zone is not known."),
    /**
     * {@code TOC-TIM-003}: No time of something that has happened is more than five minutes later than {@code sentAt}.
     * Planned times are exempt. A warning where the time is not exact. Clause: <a
     * href="{@docRoot}/clauses.html#times">times</a>.
     */
    HAPPENED_AFTER_SENDING(
            "TOC-TIM-003", Severity.ERROR, "times",
            "No time of something that has happened is more than five minutes later than `sentAt`. Planned times are exempt."),
    /**
     * {@code TOC-TIM-004}: A message is not sent more than five minutes after the receiver's time, and one of
     * precedence {@code flash} or {@code urgent} is no older than 24 hours. Clause: <a
     * href="{@docRoot}/clauses.html#times">times</a>.
     */
    SENDING_TIME_IMPLAUSIBLE(
            "TOC-TIM-004", Severity.WARNING, "times",
            "A message is not sent more than five minutes after the receiver's time, and one of precedence `flash` or `urgent` is no older than 24 hours."),
    /**
     * {@code TOC-TIM-005}: {@code started} is not after any other point of {@code times}, and {@code contained}, {@code
     * recovered} and {@code closed} follow in this order. A warning where one of the two times is not exact. Clause: <a
     * href="{@docRoot}/clauses.html#times">times</a>.
     */
    TIMES_OUT_OF_ORDER(
            "TOC-TIM-005", Severity.ERROR, "times",
            "`started` is not after any other point of `times`, and `contained`, `recovered` and `closed` follow in this order."),
    /**
     * {@code TOC-TIM-006}: Every date exists in the calendar, and every time of day on the clock. Clause: <a
     * href="{@docRoot}/clauses.html#times">times</a>.
     */
    NO_SUCH_DATE(
            "TOC-TIM-006", Severity.ERROR, "times",
            "Every date exists in the calendar, and every time of day on the clock."),
    /**
     * {@code TOC-TIM-007}: A partial time has {@code at} when its certainty is {@code exact} or {@code estimated}, and
     * has none when it is {@code unknown} or {@code undisclosed}. Clause: <a
     * href="{@docRoot}/clauses.html#times">times</a>.
     */
    CERTAINTY_AND_TIME_UNFIT(
            "TOC-TIM-007", Severity.ERROR, "times",
            "A partial time has `at` when its certainty is `exact` or `estimated`, and has none when it is `unknown` or `undisclosed`."),
    /**
     * {@code TOC-TIM-008}: No period ends before it begins. A warning where one of the two times is not exact. Clause:
     * <a href="{@docRoot}/clauses.html#periods">periods</a>.
     */
    INTERVAL_REVERSED(
            "TOC-TIM-008", Severity.ERROR, "periods",
            "No period ends before it begins."),
    /**
     * {@code TOC-TIM-009}: No deadline has passed when the message is sent: each lies after {@code sentAt}. A warning
     * where the message is a later revision, or the time is not exact. Clause: <a
     * href="{@docRoot}/clauses.html#deadlines">deadlines</a>.
     */
    DEADLINE_BEFORE_SENDING(
            "TOC-TIM-009", Severity.ERROR, "deadlines",
            "No deadline has passed when the message is sent: each lies after `sentAt`."),
    /**
     * {@code TOC-TIM-010}: Lists that are put in order of time have the earliest first. Clause: <a
     * href="{@docRoot}/clauses.html#order-of-time">order-of-time</a>.
     */
    LIST_OUT_OF_ORDER(
            "TOC-TIM-010", Severity.WARNING, "order-of-time",
            "Lists that are put in order of time have the earliest first."),
    /**
     * {@code TOC-TLP-001}: {@code tlp} is one of the five labels of TLP 2.0 in lower case. The old label {@code white}
     * is read as {@code clear} by a tolerant reader, as a code that is deprecated (TOC-COD-003), and never written.
     * Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    UNKNOWN_TLP_LABEL(
            "TOC-TLP-001", Severity.ERROR, "handling",
            "`tlp` is one of the five labels of TLP 2.0 in lower case. The old label `white` is read as `clear` by a tolerant reader, as a code that is deprecated (TOC-COD-003), and never written."),
    /**
     * {@code TOC-TLP-002}: A message marked {@code red} addresses each recipient by party and role, never a group.
     * Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    RED_TO_GROUP(
            "TOC-TLP-002", Severity.ERROR, "handling",
            "A message marked `red` addresses each recipient by party and role, never a group."),
    /**
     * {@code TOC-TLP-003}: A message that forwards another or contains its material has no lower label than that has,
     * unless its originator sends it, has changed the handling of what it contains or has granted the release. Clause:
     * <a href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
     */
    LABEL_LOWERED(
            "TOC-TLP-003", Severity.ERROR, "passing-on",
            "A message that forwards another or contains its material has no lower label than that has, unless its originator sends it, has changed the handling of what it contains or has granted the release."),
    /**
     * {@code TOC-TLP-004}: No document has a stricter label than the message that carries it. Clause: <a
     * href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    DOCUMENT_STRICTER_THAN_MESSAGE(
            "TOC-TLP-004", Severity.ERROR, "handling",
            "No document has a stricter label than the message that carries it."),
    /**
     * {@code TOC-TLP-005}: What is passed on stays within the audience of its label, unless its originator has released
     * it. Clause: <a href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
     */
    BEYOND_AUDIENCE(
            "TOC-TLP-005", Severity.WARNING, "passing-on",
            "What is passed on stays within the audience of its label, unless its originator has released it."),
    /**
     * {@code TOC-TLP-006}: A release request goes to the originator of the material. Clause: <a
     * href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
     */
    RELEASE_NOT_TO_ORIGINATOR(
            "TOC-TLP-006", Severity.WARNING, "passing-on",
            "A release request goes to the originator of the material."),
    /**
     * {@code TOC-TLP-007}: A message marked {@code red} or {@code amber+strict} does not say that encryption is
     * optional. Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    ENCRYPTION_OPTIONAL_UNDER_STRICT_LABEL(
            "TOC-TLP-007", Severity.ERROR, "handling",
            "A message marked `red` or `amber+strict` does not say that encryption is optional."),
    /**
     * {@code TOC-TLP-008}: A message whose handling requires encryption goes only to contacts with a valid key or with
     * a channel that protects it without encryption, unless it is sent on such a channel. Clause: <a
     * href="{@docRoot}/clauses.html#transport">transport</a>.
     */
    NO_KEY_FOR_ENCRYPTION(
            "TOC-TLP-008", Severity.ERROR, "transport",
            "A message whose handling requires encryption goes only to contacts with a valid key or with a channel that protects it without encryption, unless it is sent on such a channel."),
    /**
     * {@code TOC-TLP-009}: Only a message marked {@code clear} goes by a channel that anybody can read. Clause: <a
     * href="{@docRoot}/clauses.html#transport">transport</a>.
     */
    RESTRICTED_ON_PUBLIC_CHANNEL(
            "TOC-TLP-009", Severity.ERROR, "transport",
            "Only a message marked `clear` goes by a channel that anybody can read."),
    /**
     * {@code TOC-TLP-010}: A message marked {@code clear} names no victim, holds no incidental or sensitive personal
     * data and does not write a {@code pap} stricter than {@code clear}. Clause: <a
     * href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    SENSITIVE_CONTENT_UNDER_CLEAR(
            "TOC-TLP-010", Severity.WARNING, "handling",
            "A message marked `clear` names no victim, holds no incidental or sensitive personal data and does not write a `pap` stricter than `clear`."),
    /**
     * {@code TOC-TLP-011}: Where {@code pap} is written, of the message or of an indicator alone, nothing is asked for
     * that it forbids: under {@code red} no measure of the group {@code blocking} and no indicator with the use {@code
     * block}, under {@code red} and {@code amber} no measure of the group {@code touching-adversary}. Clause: <a
     * href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    ACTION_AGAINST_PAP(
            "TOC-TLP-011", Severity.WARNING, "handling",
            "Where `pap` is written, of the message or of an indicator alone, nothing is asked for that it forbids: under `red` no measure of the group `blocking` and no indicator with the use `block`, under `red` and `amber` no measure of the group `touching-adversary`."),
    /**
     * {@code TOC-TLP-012}: Neither {@code title} nor {@code restriction} starts with a classification marking, as
     * {@code classification-markings.json} lists them: TLP is not classification, and Tocsin is for unclassified
     * traffic. Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    CLASSIFICATION_MARKING(
            "TOC-TLP-012", Severity.WARNING, "handling",
            "Neither `title` nor `restriction` starts with a classification marking, as `classification-markings.json` lists them: TLP is not classification, and Tocsin is for unclassified traffic."),
    /**
     * {@code TOC-TLP-013}: A message whose personal data is {@code sensitive} says in {@code retainUntil} how long it
     * may be kept. Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    SENSITIVE_DATA_WITHOUT_RETENTION(
            "TOC-TLP-013", Severity.WARNING, "handling",
            "A message whose personal data is `sensitive` says in `retainUntil` how long it may be kept."),
    /**
     * {@code TOC-TLP-014}: A message whose personal data is {@code sensitive} travels on the track {@code
     * law-enforcement} or requires encryption. Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    SENSITIVE_DATA_UNPROTECTED(
            "TOC-TLP-014", Severity.WARNING, "handling",
            "A message whose personal data is `sensitive` travels on the track `law-enforcement` or requires encryption."),
    /**
     * {@code TOC-TLP-015}: A message marked {@code clear} is not sent before the embargo of its own public statement or
     * claim ends. Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    CLAIM_BEFORE_EMBARGO_ENDS(
            "TOC-TLP-015", Severity.WARNING, "handling",
            "A message marked `clear` is not sent before the embargo of its own public statement or claim ends."),
    /**
     * {@code TOC-TLP-016}: No indicator has a stricter label, nor a stricter {@code pap}, than the message that carries
     * it. Clause: <a href="{@docRoot}/clauses.html#handling">handling</a>.
     */
    INDICATOR_STRICTER_THAN_MESSAGE(
            "TOC-TLP-016", Severity.ERROR, "handling",
            "No indicator has a stricter label, nor a stricter `pap`, than the message that carries it."),
    /**
     * {@code TOC-TXT-001}: Every text has exactly one entry of origin {@code original}, and no two entries of the same
     * language and origin. Clause: <a href="{@docRoot}/clauses.html#language">language</a>.
     */
    TEXT_WITHOUT_ONE_ORIGINAL(
            "TOC-TXT-001", Severity.ERROR, "language",
            "Every text has exactly one entry of origin `original`, and no two entries of the same language and origin."),
    /**
     * {@code TOC-TXT-002}: The title of a message is there in a language that each recipient addressed by name reads:
     * one of its profile, or of its contact that is addressed. Clause: <a
     * href="{@docRoot}/clauses.html#language">language</a>.
     */
    TITLE_NOT_READABLE_BY_RECIPIENT(
            "TOC-TXT-002", Severity.WARNING, "language",
            "The title of a message is there in a language that each recipient addressed by name reads: one of its profile, or of its contact that is addressed."),
    /**
     * {@code TOC-TXT-003}: Identifiers, codes, domain names and other values that machines compare hold no
     * bidirectional control and no zero-width character. Clause: <a
     * href="{@docRoot}/clauses.html#language">language</a>.
     */
    HIDDEN_CHARACTER_IN_VALUE(
            "TOC-TXT-003", Severity.ERROR, "language",
            "Identifiers, codes, domain names and other values that machines compare hold no bidirectional control and no zero-width character."),
    /**
     * {@code TOC-TXT-004}: No label of a domain name mixes scripts, whether it is written in Unicode or in ASCII. No
     * text for people holds an embedding or an override of direction (U+202A to U+202E); marks and isolates stand only
     * in a text with letters that are written from right to left, and every isolate is closed in its paragraph. Clause:
     * <a href="{@docRoot}/clauses.html#language">language</a>.
     */
    MISLEADING_TEXT(
            "TOC-TXT-004", Severity.WARNING, "language",
            "No label of a domain name mixes scripts, whether it is written in Unicode or in ASCII. No text for people holds an embedding or an override of direction (U+202A to U+202E); marks and isolates stand only in a text with letters that are written from right to left, and every isolate is closed in its paragraph."),
    /**
     * {@code TOC-TXT-005}: No text and no other string consists only of characters that leave no mark, such as spaces.
     * Clause: <a href="{@docRoot}/clauses.html#language">language</a>.
     */
    BLANK_TEXT(
            "TOC-TXT-005", Severity.ERROR, "language",
            "No text and no other string consists only of characters that leave no mark, such as spaces."),
    /**
     * {@code TOC-VER-001}: The major version in {@code tocsin} is one that the reader knows; a message of another major
     * version is refused and not interpreted. Clause: <a href="{@docRoot}/clauses.html#versions">versions</a>.
     */
    UNREADABLE_VERSION(
            "TOC-VER-001", Severity.ERROR, "versions",
            "The major version in `tocsin` is one that the reader knows; a message of another major version is refused and not interpreted."),
    /**
     * {@code TOC-VER-002}: The minor version in {@code tocsin} is not newer than the one that the reader knows; a newer
     * one is read tolerantly, and the reader says so. Clause: <a href="{@docRoot}/clauses.html#versions">versions</a>.
     */
    NEWER_VERSION(
            "TOC-VER-002", Severity.WARNING, "versions",
            "The minor version in `tocsin` is not newer than the one that the reader knows; a newer one is read tolerantly, and the reader says so."),
    /**
     * {@code TOC-VER-003}: A message that was changed after it was read is not written where that would lose members of
     * its text that the reader did not know. Clause: <a
     * href="{@docRoot}/clauses.html#version-writer">version-writer</a>.
     */
    UNKNOWN_MEMBER_NOT_WRITTEN(
            "TOC-VER-003", Severity.ERROR, "version-writer",
            "A message that was changed after it was read is not written where that would lose members of its text that the reader did not know."),
    /**
     * {@code TOC-VER-004}: A message that says that it is of a newer version is neither written nor converted where its
     * text is not at hand, since nobody can tell what would be lost. Clause: <a
     * href="{@docRoot}/clauses.html#version-writer">version-writer</a>.
     */
    NEWER_VERSION_WITHOUT_TEXT(
            "TOC-VER-004", Severity.ERROR, "version-writer",
            "A message that says that it is of a newer version is neither written nor converted where its text is not at hand, since nobody can tell what would be lost.");

    private static final Set<Severity> BOTH = Set.of(Severity.ERROR, Severity.WARNING);

    private final String id;
    private final Severity severity;
    private final String clause;
    private final String statement;

    CoreProblem(String id, Severity severity, String clause, String statement) {
        this.id = id;
        this.severity = severity;
        this.clause = clause;
        this.statement = statement;
    }

    /** The problem of this identifier; empty where this version has none. */
    public static Optional<CoreProblem> find(String id) {
        for (CoreProblem problem : values()) {
            if (problem.id.equals(id)) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Set<Severity> severities() {
        return switch (this) {
            case UNREGISTERED_CODE,
                    PLAY_OUTSIDE_WINDOW,
                    EXTENSION_OF_OTHER_FORM,
                    EXTENSION_MISPLACED,
                    SEVERITY_WITHOUT_REASON,
                    SPECIAL_ADDRESS,
                    CONTRADICTORY_INDICATOR,
                    MALFORMED_CVSS_VECTOR,
                    UNKNOWN_MEMBER,
                    SIGNATURE_MISSING,
                    RESPONSE_UNFIT_FOR_SURVEY,
                    HAPPENED_AFTER_SENDING,
                    TIMES_OUT_OF_ORDER,
                    INTERVAL_REVERSED,
                    DEADLINE_BEFORE_SENDING -> BOTH;
            default -> Set.of(severity);
        };
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String statement() {
        return statement;
    }

    /** Where the rule is found. */
    public RuleScope scope() {
        return switch (this) {
            case LIKELIHOOD_AND_CONFIDENCE_MERGED,
                    CULPRIT_OUTSIDE_ATTRIBUTION -> RuleScope.SCHEMA;
            case ATTRIBUTION_NOT_ACCEPTED,
                    CLAIM_BEFORE_CLARIFICATION,
                    ACCUSATION_BY_NAME,
                    NOMINATION_NOT_AUTHORISED,
                    CONTACT_NOT_CONFIRMED,
                    CONTACT_EXPIRED,
                    CHALLENGE_NOT_MET,
                    NOT_ACCEPTED_BY_RECIPIENT,
                    GROUP_ENTRY_NOT_AUTHORISED,
                    GROUP_NOT_ADDRESSABLE,
                    REFERENCE_ACROSS_REALMS,
                    PLAY_BEYOND_PLAN,
                    PLAY_OUTSIDE_WINDOW,
                    DRAFT_IN_TRANSIT,
                    EXERCISE_ANNOUNCED_LATE,
                    LESSONS_OVERDUE,
                    PLAY_AFTER_PLAN_TAKEN_BACK,
                    MARKER_ON_ACTUAL_MESSAGE,
                    POSITIONS_NOT_COUNTED,
                    STAGE_WITHOUT_FORERUNNER,
                    STAGE_REVERSED,
                    REPORT_LATE,
                    NEXT_REPORT_OVERDUE,
                    STATUS_REVERSED,
                    SEVERITY_JUMP_UNEXPLAINED,
                    AFFECTED_PARTY_NOT_TOLD,
                    SETBACK_UNEXPLAINED,
                    UNKNOWN_PARTY,
                    ANSWERED_UNASKED,
                    ASKED_AGAIN_WHILE_OPEN,
                    PRESERVATION_EXTENDED_LATE,
                    REPLY_WISHED_TOO_SOON,
                    PRESERVATION_LAPSING,
                    CALL_CHANNEL_NOT_LISTED,
                    SIGNER_NOT_AUTHORISED,
                    SIGNATURE_NOT_VERIFIED,
                    SIGNATURE_OF_OTHER_CONTENT,
                    RESPONSE_UNFIT_FOR_SURVEY,
                    RESULT_NOT_IN_MEASURE_OF_SURVEY,
                    CONFLICTING_REVISION,
                    FORERUNNER_UNKNOWN,
                    NOT_THE_ORIGINATOR,
                    MESSAGE_EXPIRED,
                    NAMED_MESSAGE_UNKNOWN,
                    ANSWER_IN_OTHER_THREAD,
                    AMBIGUOUS_REFERENCE,
                    NAMED_TYPE_DIFFERS,
                    NAMED_DIGEST_DIFFERS,
                    MESSAGE_TAKEN_BACK,
                    NEWER_REVISION_KNOWN,
                    REVISION_OF_OTHER_TYPE,
                    REVISION_SENT_BEFORE_FORERUNNER,
                    IDENTIFIER_OF_ANOTHER_PARTY,
                    FIRST_SENDING_DIFFERS,
                    SENDING_TIME_IMPLAUSIBLE,
                    LABEL_LOWERED,
                    BEYOND_AUDIENCE,
                    RELEASE_NOT_TO_ORIGINATOR,
                    NO_KEY_FOR_ENCRYPTION,
                    RESTRICTED_ON_PUBLIC_CHANNEL,
                    TITLE_NOT_READABLE_BY_RECIPIENT -> RuleScope.CONTEXT;
            case REALM_NOT_CONVERTIBLE,
                    LABEL_CHOSEN_BY_CALLER,
                    SOURCE_ATTRIBUTION_NOT_CARRIED,
                    SOURCE_DOCUMENT_REFUSED,
                    VALUE_DROPPED,
                    VALUE_COARSENED,
                    VALUE_INVENTED,
                    STRUCTURE_FLATTENED,
                    VALUE_CLEANED,
                    UNKNOWN_MEMBER_DROPPED -> RuleScope.CONVERSION;
            case UNKNOWN_CODE,
                    UNREGISTERED_CODE,
                    DEPRECATED_CODE,
                    REALM_MISSING,
                    MALFORMED_PARTY_CODE,
                    MEMBER_MISSING,
                    UNKNOWN_MEMBER,
                    WRONG_JSON_TYPE,
                    PATTERN_NOT_MATCHED,
                    INTEGER_OUT_OF_RANGE,
                    ARRAY_SIZE_OUT_OF_RANGE,
                    STRING_LENGTH_OUT_OF_RANGE,
                    NATIONAL_SEVERITY_WITHOUT_SCHEME,
                    QUANTITY_INCOMPLETE,
                    INSTANT_WITHOUT_OFFSET,
                    UNKNOWN_TLP_LABEL,
                    UNREADABLE_VERSION,
                    NEWER_VERSION -> RuleScope.SHAPE;
            case REALM_NOT_READ,
                    EXTENSION_OF_OTHER_FORM,
                    EXTENSION_MISPLACED,
                    RULE_FAILED -> RuleScope.READER;
            case DOCUMENT_TOO_LARGE,
                    NESTING_TOO_DEEP,
                    STRING_TOO_LONG,
                    ARRAY_TOO_LARGE,
                    NUMBER_TOO_LONG,
                    TOO_MANY_TOKENS,
                    NAME_TOO_LONG,
                    PROBLEMS_NOT_ALL_LISTED,
                    PROBLEMS_NOT_ALL_EXPLAINED,
                    LINE_TOO_LONG,
                    MALFORMED_JSON,
                    MALFORMED_UTF_8,
                    REPEATED_MEMBER,
                    LONE_SURROGATE,
                    TEXT_AFTER_MESSAGE,
                    NOT_AN_OBJECT,
                    NOT_A_PLAIN_INTEGER -> RuleScope.TEXT;
            case LIST_INCOMPLETE,
                    LIST_OF_ANOTHER_MESSAGE,
                    SPARED_INDICATOR_LATE,
                    LIST_NOT_THE_DOCUMENT -> RuleScope.LIST;
            case UNKNOWN_MEMBER_NOT_WRITTEN,
                    NEWER_VERSION_WITHOUT_TEXT -> RuleScope.WRITER;
            default -> RuleScope.MESSAGE;
        };
    }

    @Override
    public Set<Need> needs() {
        return switch (this) {
            case ATTRIBUTION_NOT_ACCEPTED,
                    NOT_ACCEPTED_BY_RECIPIENT,
                    TITLE_NOT_READABLE_BY_RECIPIENT -> Set.of(Need.PROFILE);
            case CLAIM_BEFORE_CLARIFICATION,
                    CHALLENGE_NOT_MET,
                    REFERENCE_ACROSS_REALMS,
                    PLAY_BEYOND_PLAN,
                    PLAY_OUTSIDE_WINDOW,
                    EXERCISE_ANNOUNCED_LATE,
                    PLAY_AFTER_PLAN_TAKEN_BACK,
                    MARKER_ON_ACTUAL_MESSAGE,
                    POSITIONS_NOT_COUNTED,
                    STAGE_WITHOUT_FORERUNNER,
                    STAGE_REVERSED,
                    REPORT_LATE,
                    STATUS_REVERSED,
                    SEVERITY_JUMP_UNEXPLAINED,
                    SETBACK_UNEXPLAINED,
                    ANSWERED_UNASKED,
                    ASKED_AGAIN_WHILE_OPEN,
                    PRESERVATION_EXTENDED_LATE,
                    RESPONSE_UNFIT_FOR_SURVEY,
                    RESULT_NOT_IN_MEASURE_OF_SURVEY,
                    CONFLICTING_REVISION,
                    FORERUNNER_UNKNOWN,
                    NOT_THE_ORIGINATOR,
                    NAMED_MESSAGE_UNKNOWN,
                    ANSWER_IN_OTHER_THREAD,
                    AMBIGUOUS_REFERENCE,
                    NAMED_TYPE_DIFFERS,
                    NAMED_DIGEST_DIFFERS,
                    MESSAGE_TAKEN_BACK,
                    NEWER_REVISION_KNOWN,
                    REVISION_OF_OTHER_TYPE,
                    REVISION_SENT_BEFORE_FORERUNNER,
                    IDENTIFIER_OF_ANOTHER_PARTY,
                    FIRST_SENDING_DIFFERS,
                    LABEL_LOWERED,
                    RELEASE_NOT_TO_ORIGINATOR -> Set.of(Need.CORRESPONDENCE);
            case ACCUSATION_BY_NAME,
                    NOMINATION_NOT_AUTHORISED,
                    GROUP_ENTRY_NOT_AUTHORISED,
                    GROUP_NOT_ADDRESSABLE,
                    UNKNOWN_PARTY,
                    REPLY_WISHED_TOO_SOON,
                    CALL_CHANNEL_NOT_LISTED -> Set.of(Need.DIRECTORY);
            case CONTACT_NOT_CONFIRMED,
                    CONTACT_EXPIRED,
                    NO_KEY_FOR_ENCRYPTION -> Set.of(Need.CLOCK, Need.DIRECTORY);
            case LESSONS_OVERDUE,
                    NEXT_REPORT_OVERDUE,
                    PRESERVATION_LAPSING -> Set.of(Need.CLOCK, Need.CORRESPONDENCE);
            case AFFECTED_PARTY_NOT_TOLD,
                    BEYOND_AUDIENCE -> Set.of(Need.CORRESPONDENCE, Need.DIRECTORY);
            case SIGNER_NOT_AUTHORISED,
                    SIGNATURE_NOT_VERIFIED,
                    SIGNATURE_OF_OTHER_CONTENT -> Set.of(Need.VERIFIED_SIGNATURES);
            case MESSAGE_EXPIRED,
                    SENDING_TIME_IMPLAUSIBLE -> Set.of(Need.CLOCK);
            case RESTRICTED_ON_PUBLIC_CHANNEL -> Set.of(Need.CHANNEL);
            default -> Set.of();
        };
    }

    /** Whether the rule is about messages of a type. */
    public boolean isAbout(MessageType type) {
        return switch (this) {
            case CLAIM_WITHOUT_GROUNDS,
                    STATE_CLAIM_INCOMPLETE,
                    STATE_RESPONSIBILITY_WITHOUT_NORM,
                    STATE_CLAIM_TOO_WEAK,
                    ATTRIBUTION_NOT_ACCEPTED,
                    CLAIM_BEFORE_CLARIFICATION,
                    UNVERIFIED_RELAY_WITH_CLAIM,
                    SUBJECT_MISSING,
                    SUBJECT_PARTY_UNFIT -> isAmong(type, "attribution-statement");
            case REPEATED_OR_TEST_CATEGORY,
                    UNPLACED_PRIVATE_CATEGORY -> isAmong(type, "advisory", "analysis-report", "incident-report", "mitigation-request", "situation-report");
            case WEAKNESS_AS_INCIDENT,
                    STAGE_INCOMPLETE,
                    SEVERITY_AND_IMPACT_UNFIT,
                    AFFECTED_PARTIES_MISSING,
                    VICTIM_IDENTIFIED,
                    VICTIM_CONSENT_MISSING,
                    STAGE_WITHOUT_FORERUNNER,
                    STAGE_REVERSED,
                    REPORT_LATE,
                    NEXT_REPORT_OVERDUE,
                    STATUS_REVERSED,
                    SEVERITY_JUMP_UNEXPLAINED,
                    AFFECTED_PARTY_NOT_TOLD,
                    PROGRESS_NOT_TOLD,
                    TIMES_OUT_OF_ORDER -> isAmong(type, "incident-report");
            case NOMINATION_NOT_AUTHORISED,
                    ROUND_THE_CLOCK_UNREACHABLE,
                    SINGLE_ROUND_THE_CLOCK_CHANNEL,
                    UNKNOWN_TIME_ZONE,
                    ENTRY_INCOMPLETE,
                    UNFIT_CHANNEL_ADDRESS,
                    UNFIT_CHANNEL_KEY,
                    PERSON_NAMED_WITHOUT_NOTICE -> isAmong(type, "directory-entry");
            case CONTENT_IN_CHECK -> isAmong(type, "acknowledgement", "communication-check");
            case CHALLENGE_NOT_MET -> isAmong(type, "acknowledgement");
            case UNFIT_DECLINED_TYPE -> isAmong(type, "sharing-profile");
            case GROUP_ENTRY_INCOMPLETE,
                    REPEATED_GROUP_MEMBER,
                    CONVENER_OUTSIDE_GROUP,
                    RESERVED_GROUP_CODE,
                    GROUP_ENTRY_NOT_AUTHORISED -> isAmong(type, "group-entry");
            case KEY_CHECKED_BY_WORDS -> isAmong(type, "communication-check");
            case REALM_UNFIT_FOR_TYPE -> isAmong(type, "activity-notice", "exercise-control", "exercise-inject", "exercise-plan", "lessons-learnt");
            case LESSONS_OVERDUE,
                    EVENT_LIST_TO_PLAYER -> isAmong(type, "exercise-plan");
            case EXERCISE_NOTICE_INCOMPLETE -> isAmong(type, "activity-notice");
            case PROPOSAL_WITHOUT_CHANGE,
                    POSITIONS_NOT_COUNTED -> isAmong(type, "change-proposal");
            case SPECIAL_ADDRESS -> isAmong(type, "advisory", "analysis-report", "clarification-request", "incident-report", "information-request", "mitigation-request", "preservation-request");
            case CONTRADICTORY_INDICATOR -> isAmong(type, "advisory", "incident-report");
            case ADVISORY_WITHOUT_ACTION -> isAmong(type, "advisory");
            case PLAN_WITHOUT_TIME_FRAME,
                    STATUS_WITHOUT_EVIDENCE,
                    SETBACK_UNEXPLAINED,
                    FIGURE_NOT_IN_ONE_MEASURE -> isAmong(type, "progress-report");
            case ACTION_WITHOUT_OWNER_OR_DATE,
                    VICTIM_NAMED_WITHOUT_CONSENT,
                    UNIT_DOES_NOT_FIT_FIGURE -> isAmong(type, "lessons-learnt");
            case PREJUDICE_NOT_RESERVED -> isAmong(type, "assistance-request", "clarification-request", "incident-report", "response");
            case CLARIFICATION_INCOMPLETE,
                    COUNTERPARTS_MISSING -> isAmong(type, "clarification-request");
            case ANSWERED_UNASKED,
                    REFUSAL_WITHOUT_REASON,
                    ANSWER_MEMBERS_UNFIT,
                    PENDING_WITHOUT_TIME,
                    CALL_ACCEPTED_WITHOUT_WAY -> isAmong(type, "response");
            case ASKED_AGAIN_WHILE_OPEN -> isAmong(type, "assistance-request", "clarification-request", "information-request", "mitigation-request", "preservation-request", "release-request");
            case TARGET_LAST_SEEN_MISSING,
                    TARGET_SEEN_TOO_LONG_AGO,
                    TARGET_WITHOUT_PORT -> isAmong(type, "mitigation-request");
            case PRESERVATION_TOO_SHORT_OR_ASTRAY,
                    PRESERVATION_EXTENDED_LATE,
                    PRESERVATION_LAPSING,
                    PRESERVED_DATA_NOT_PLACED -> isAmong(type, "preservation-request");
            case CALL_OVERHEARD,
                    CALL_CHANNEL_NOT_LISTED -> isAmong(type, "call-request");
            case NATIONAL_SEVERITY_WITHOUT_SCHEME -> isAmong(type, "advisory", "assistance-request", "incident-report", "situation-report");
            case DOCUMENT_NOT_THERE -> isAmong(type, "advisory", "analysis-report", "attribution-statement", "directory-entry", "guidance", "mitigation-request");
            case AMOUNT_FINER_THAN_CURRENCY -> isAmong(type, "activity-notice", "cooperation-notice", "incident-report", "progress-report");
            case UNIT_DOES_NOT_FIT -> isAmong(type, "advisory", "analysis-report", "assistance-offer", "assistance-request", "guidance", "incident-report", "lessons-learnt", "progress-report", "situation-report");
            case CONTRADICTORY_MEMBERS -> isAmong(type, "change-proposal", "incident-report", "lessons-learnt", "preservation-request", "response", "situation-report");
            case SHARE_ABOVE_WHOLE -> isAmong(type, "incident-report", "situation-report");
            case SIGNATURE_MISSING -> isAmong(type, "assistance-request", "attribution-statement", "cancellation", "clarification-request", "directory-entry", "handling-change", "preservation-request", "response");
            case CELL_TOO_SMALL,
                    SUPPRESSED_CELL_RECOMPUTABLE,
                    RESULT_NOT_IN_MEASURE_OF_SURVEY -> isAmong(type, "survey-result");
            case RESPONSE_UNFIT_FOR_SURVEY -> isAmong(type, "survey-response");
            case NUMBERS_NOT_IN_ONE_MEASURE -> isAmong(type, "survey", "survey-result");
            case CANCELLATION_WITHOUT_INSTRUCTION -> isAmong(type, "cancellation");
            case LIST_OUT_OF_ORDER -> isAmong(type, "activity-notice", "incident-report");
            case RELEASE_NOT_TO_ORIGINATOR -> isAmong(type, "release-request");
            case CLAIM_BEFORE_EMBARGO_ENDS -> isAmong(type, "attribution-statement", "incident-report");
            default -> true;
        };
    }

    /** The identifier, which is stable; the name of the constant is not. */
    @Override
    public String toString() {
        return id;
    }

    private static boolean isAmong(MessageType type, String... types) {
        return Arrays.asList(types).contains(type.code());
    }

    @Override
    public boolean isBlocking() {
        return switch (this) {
            case CONTACT_EXPIRED,
                    REFERENCE_ACROSS_REALMS,
                    PLAY_OUTSIDE_WINDOW,
                    DRAFT_IN_TRANSIT,
                    PLAY_AFTER_PLAN_TAKEN_BACK,
                    SIGNER_NOT_AUTHORISED,
                    CONFLICTING_REVISION,
                    NOT_THE_ORIGINATOR,
                    MESSAGE_TAKEN_BACK,
                    LABEL_LOWERED,
                    NO_KEY_FOR_ENCRYPTION,
                    RESTRICTED_ON_PUBLIC_CHANNEL -> true;
            default -> false;
        };
    }
}
