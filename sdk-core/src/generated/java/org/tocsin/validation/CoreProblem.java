// Generated from rules.json; do not edit.
package org.tocsin.validation;

/** The problems that the format itself knows: one for each rule of the register. */
public enum CoreProblem implements ProblemCode {
    /**
     * A claim above {@code technical-origin} has a likelihood, a confidence and at least one basis. Clause:
     * <i>attribution</i>.
     */
    ATT_001(
            "TOC-ATT-001", Severity.ERROR, "attribution",
            "A claim above `technical-origin` has a likelihood, a confidence and at least one basis."),
    /**
     * How likely a judgement is and how well it is founded are two members, {@code likelihood} and {@code confidence},
     * each with a list of its own; no member merges them. Clause: <i>attribution-preconditions</i>.
     */
    ATT_002(
            "TOC-ATT-002", Severity.ERROR, "attribution-preconditions",
            "How likely a judgement is and how well it is founded are two members, `likelihood` and `confidence`, each with a list of its own; no member merges them."),
    /**
     * A claim that concerns a State has the standing {@code national-position}, is a legal or political claim, names at
     * least one alternative and says whether the subject was informed first. Clause: <i>attribution</i>.
     */
    ATT_003(
            "TOC-ATT-003", Severity.ERROR, "attribution",
            "A claim that concerns a State has the standing `national-position`, is a legal or political claim, names at least one alternative and says whether the subject was informed first."),
    /**
     * A claim of the responsibility of a State names the norm or the law that it invokes. Clause: <i>attribution</i>.
     */
    ATT_004(
            "TOC-ATT-004", Severity.ERROR, "attribution",
            "A claim of the responsibility of a State names the norm or the law that it invokes."),
    /**
     * A claim that concerns a State is made with more than low confidence and is at least likely. Clause:
     * <i>attribution</i>.
     */
    ATT_005(
            "TOC-ATT-005", Severity.WARNING, "attribution",
            "A claim that concerns a State is made with more than low confidence and is at least likely."),
    /**
     * Outside the attribution statement no member of the format holds a party as culprit; {@code seenFrom} says only
     * where activity was seen. Clause: <i>parties</i>.
     */
    ATT_006(
            "TOC-ATT-006", Severity.ERROR, "parties",
            "Outside the attribution statement no member of the format holds a party as culprit; `seenFrom` says only where activity was seen."),
    /**
     * An attribution statement goes only to parties whose sharing profile lists the type among those that they accept.
     * Clause: <i>attribution-recipients</i>.
     */
    ATT_007(
            "TOC-ATT-007", Severity.WARNING, "attribution-recipients",
            "An attribution statement goes only to parties whose sharing profile lists the type among those that they accept."),
    /**
     * No claim about a party is made public while that party still has time to answer a clarification request about it,
     * until {@code statementHeldUntil}; an embargo until then is enough. Clause: <i>attribution-recipients</i>.
     */
    ATT_008(
            "TOC-ATT-008", Severity.WARNING, "attribution-recipients",
            "No claim about a party is made public while that party still has time to answer a clarification request about it, until `statementHeldUntil`; an embargo until then is enough."),
    /**
     * A message that is relayed without verification carries no claim above {@code technical-origin}. Clause:
     * <i>attribution</i>.
     */
    ATT_009(
            "TOC-ATT-009", Severity.ERROR, "attribution",
            "A message that is relayed without verification carries no claim above `technical-origin`."),
    /** The subject of a claim has a label or a party. Clause: <i>attribution-preconditions</i>. */
    ATT_010(
            "TOC-ATT-010", Severity.ERROR, "attribution-preconditions",
            "The subject of a claim has a label or a party."),
    /**
     * The subject of a claim names a party if, and only if, the claim concerns a State, so that no State is named at a
     * lower level. Clause: <i>attribution-preconditions</i>.
     */
    ATT_011(
            "TOC-ATT-011", Severity.ERROR, "attribution-preconditions",
            "The subject of a claim names a party if, and only if, the claim concerns a State, so that no State is named at a lower level."),
    /**
     * A message of a realm that the target format cannot carry is not converted, unless the caller asks for it and the
     * target says so plainly. Clause: <i>conversion</i>.
     */
    CNV_001(
            "TOC-CNV-001", Severity.ERROR, "conversion",
            "A message of a realm that the target format cannot carry is not converted, unless the caller asks for it and the target says so plainly."),
    /**
     * Where the source has no sharing label, the one in the message was chosen by the caller, and the account says so.
     * Clause: <i>conversion</i>.
     */
    CNV_002(
            "TOC-CNV-002", Severity.WARNING, "conversion",
            "Where the source has no sharing label, the one in the message was chosen by the caller, and the account says so."),
    /**
     * A claim of the source about who is responsible is not carried into a message (loss {@code
     * attribution-not-carried}); a country becomes at most a place where activity was seen. Clause: <i>conversion</i>.
     */
    CNV_003(
            "TOC-CNV-003", Severity.WARNING, "conversion",
            "A claim of the source about who is responsible is not carried into a message (loss `attribution-not-carried`); a country becomes at most a place where activity was seen."),
    /**
     * A source document that does not have the shape of its format, or lacks what a message needs, is refused as a
     * whole. Clause: <i>conversion</i>.
     */
    CNV_004(
            "TOC-CNV-004", Severity.ERROR, "conversion",
            "A source document that does not have the shape of its format, or lacks what a message needs, is refused as a whole."),
    /**
     * A value of the source that has no place in the target is dropped, and the account names it. Clause:
     * <i>conversion</i>.
     */
    CNV_005(
            "TOC-CNV-005", Severity.WARNING, "conversion",
            "A value of the source that has no place in the target is dropped, and the account names it."),
    /**
     * A value of the source that the target can only say more coarsely is coarsened, and the account names it. Clause:
     * <i>conversion</i>.
     */
    CNV_006(
            "TOC-CNV-006", Severity.WARNING, "conversion",
            "A value of the source that the target can only say more coarsely is coarsened, and the account names it."),
    /**
     * A value of the target that the source does not hold, and the converter had to make up, is named in the account.
     * Clause: <i>conversion</i>.
     */
    CNV_007(
            "TOC-CNV-007", Severity.WARNING, "conversion",
            "A value of the target that the source does not hold, and the converter had to make up, is named in the account."),
    /**
     * A structure of the source that the target can only list is flattened, and the account names what bound the parts
     * together. Clause: <i>conversion</i>.
     */
    CNV_008(
            "TOC-CNV-008", Severity.WARNING, "conversion",
            "A structure of the source that the target can only list is flattened, and the account names what bound the parts together."),
    /**
     * A value that is cleaned of characters the target forbids, or a date that does not exist and is left out, is named
     * in the account. Clause: <i>conversion</i>.
     */
    CNV_009(
            "TOC-CNV-009", Severity.WARNING, "conversion",
            "A value that is cleaned of characters the target forbids, or a date that does not exist and is left out, is named in the account."),
    /**
     * A conversion is refused where the result, the list of losses or the coverage would be larger than sixteen times
     * the source and 64 KiB. Clause: <i>conversion</i>.
     */
    CNV_010(
            "TOC-CNV-010", Severity.ERROR, "conversion",
            "A conversion is refused where the result, the list of losses or the coverage would be larger than sixteen times the source and 64 KiB."),
    /** A code of a closed list is one of the codes of that list. Clause: <i>codes</i>. */
    COD_001(
            "TOC-COD-001", Severity.ERROR, "codes",
            "A code of a closed list is one of the codes of that list."),
    /**
     * A code of an open list is registered, is a private code {@code x-...}, or has the form that another standard
     * defines for the list; any other code is kept as it came and never replaced. A writer of the same version treats
     * it as an error. Clause: <i>codes</i>.
     */
    COD_002(
            "TOC-COD-002", Severity.WARNING, "codes",
            "A code of an open list is registered, is a private code `x-...`, or has the form that another standard defines for the list; any other code is kept as it came and never replaced. A writer of the same version treats it as an error."),
    /**
     * A code that is deprecated is still read, and so is an older spelling by a tolerant reader; neither is written
     * anew. Clause: <i>codes</i>.
     */
    COD_003(
            "TOC-COD-003", Severity.WARNING, "codes",
            "A code that is deprecated is still read, and so is an older spelling by a tolerant reader; neither is written anew."),
    /** Whoever writes the code {@code other} says in the text beside it what is meant. Clause: <i>codes</i>. */
    COD_004(
            "TOC-COD-004", Severity.ERROR, "codes",
            "Whoever writes the code `other` says in the text beside it what is meant."),
    /**
     * No two categories have the same pair of {@code kind} and {@code rsit}, and no category has the RSIT code {@code
     * test:test}: the realm says that a message is a test. Clause: <i>codes</i>.
     */
    COD_005(
            "TOC-COD-005", Severity.ERROR, "codes",
            "No two categories have the same pair of `kind` and `rsit`, and no category has the RSIT code `test:test`: the realm says that a message is a test."),
    /** A list of codes names each code once. Clause: <i>codes</i>. */
    COD_006(
            "TOC-COD-006", Severity.ERROR, "codes",
            "A list of codes names each code once."),
    /**
     * A category of a private kind {@code x-...} also gives an {@code rsit} code, or stands beside a category of a
     * registered kind, so that every reader can place the incident. Clause: <i>codes</i>.
     */
    COD_007(
            "TOC-COD-007", Severity.ERROR, "codes",
            "A category of a private kind `x-...` also gives an `rsit` code, or stands beside a category of a registered kind, so that every reader can place the incident."),
    /**
     * An incident report has no RSIT code of the class {@code vulnerable}: a weakness is not yet an incident and
     * belongs in an advisory. Clause: <i>codes</i>.
     */
    COD_008(
            "TOC-COD-008", Severity.WARNING, "codes",
            "An incident report has no RSIT code of the class `vulnerable`: a weakness is not yet an incident and belongs in an advisory."),
    /**
     * A contact is nominated or removed by a signed message, or by a directory manager who gives the reference of the
     * nomination. Clause: <i>nomination</i>.
     */
    DIR_001(
            "TOC-DIR-001", Severity.WARNING, "nomination",
            "A contact is nominated or removed by a signed message, or by a directory manager who gives the reference of the nomination."),
    /**
     * A contact that is staffed around the clock has a channel for all hours, and one that is on call around the clock
     * has a telephone. Clause: <i>reachability</i>.
     */
    DIR_002(
            "TOC-DIR-002", Severity.ERROR, "reachability",
            "A contact that is staffed around the clock has a channel for all hours, and one that is on call around the clock has a telephone."),
    /**
     * A contact for all hours has more than one channel, not only e-mail; a cybercrime contact for all hours has one
     * that does not need the Internet. Clause: <i>reachability</i>.
     */
    DIR_003(
            "TOC-DIR-003", Severity.WARNING, "reachability",
            "A contact for all hours has more than one channel, not only e-mail; a cybercrime contact for all hours has one that does not need the Internet."),
    /** The time zone of an entry is a name that the IANA time zone data in use know. Clause: <i>reachability</i>. */
    DIR_005(
            "TOC-DIR-005", Severity.WARNING, "reachability",
            "The time zone of an entry is a name that the IANA time zone data in use know."),
    /**
     * The contact that a message is addressed to was confirmed within 12 months, and its last communication check
     * within 6 months succeeded. Clause: <i>current-contacts</i>.
     */
    DIR_006(
            "TOC-DIR-006", Severity.WARNING, "current-contacts",
            "The contact that a message is addressed to was confirmed within 12 months, and its last communication check within 6 months succeeded."),
    /** Nothing is sent by an entry of the directory or with a key that has expired. Clause: <i>current-contacts</i>. */
    DIR_007(
            "TOC-DIR-007", Severity.ERROR, "current-contacts",
            "Nothing is sent by an entry of the directory or with a key that has expired."),
    /**
     * A communication check or an acknowledgement holds no document, no URL in any of its texts and no incident
     * content. Clause: <i>directory</i>.
     */
    DIR_008(
            "TOC-DIR-008", Severity.ERROR, "directory",
            "A communication check or an acknowledgement holds no document, no URL in any of its texts and no incident content."),
    /**
     * Whoever has read a communication check that sets a challenge gives it back as it stands, or signed. Clause:
     * <i>directory</i>.
     */
    DIR_009(
            "TOC-DIR-009", Severity.ERROR, "directory",
            "Whoever has read a communication check that sets a challenge gives it back as it stands, or signed."),
    /**
     * Label, type and formats of a message are within what the sharing profile of each recipient accepts. Clause:
     * <i>sharing-profile</i>.
     */
    DIR_010(
            "TOC-DIR-010", Severity.WARNING, "sharing-profile",
            "Label, type and formats of a message are within what the sharing profile of each recipient accepts."),
    /**
     * Unless it removes a contact, an entry has office, availability, time zone, languages and channels; a confirmation
     * says when the entry was confirmed. Clause: <i>reachability</i>.
     */
    DIR_011(
            "TOC-DIR-011", Severity.ERROR, "reachability",
            "Unless it removes a contact, an entry has office, availability, time zone, languages and channels; a confirmation says when the entry was confirmed."),
    /** Every message states its {@code realm}; there is no default. Clause: <i>exercise</i>. */
    EXR_001(
            "TOC-EXR-001", Severity.ERROR, "exercise",
            "Every message states its `realm`; there is no default."),
    /** {@code exercise} is there if, and only if, the realm is {@code exercise}. Clause: <i>exercise</i>. */
    EXR_002(
            "TOC-EXR-002", Severity.ERROR, "exercise",
            "`exercise` is there if, and only if, the realm is `exercise`."),
    /**
     * A message names only messages of its own realm; plans, controls, lessons, cancellations and rejecting
     * acknowledgements may look across. Clause: <i>exercise-borders</i>.
     */
    EXR_003(
            "TOC-EXR-003", Severity.ERROR, "exercise-borders",
            "A message names only messages of its own realm; plans, controls, lessons, cancellations and rejecting acknowledgements may look across."),
    /**
     * Of what is exchanged for good, an exercise plan, lessons and the control {@code real-event} are in the realm
     * {@code actual}; injects and every other control are in the realm {@code exercise}. Tests and drafts are exempt.
     * Clause: <i>exercise-types</i>.
     */
    EXR_004(
            "TOC-EXR-004", Severity.ERROR, "exercise-types",
            "Of what is exchanged for good, an exercise plan, lessons and the control `real-event` are in the realm `actual`; injects and every other control are in the realm `exercise`. Tests and drafts are exempt."),
    /**
     * In the realm {@code exercise} every text of {@code title} starts with the marker of the exercise. Clause:
     * <i>exercise</i>.
     */
    EXR_005(
            "TOC-EXR-005", Severity.ERROR, "exercise",
            "In the realm `exercise` every text of `title` starts with the marker of the exercise."),
    /** A message of play goes only to parties that the plan of its exercise names. Clause: <i>exercise-play</i>. */
    EXR_006(
            "TOC-EXR-006", Severity.WARNING, "exercise-play",
            "A message of play goes only to parties that the plan of its exercise names."),
    /**
     * A message of play is sent within the window of its exercise; after the end of play or a real event it is an
     * error. Clause: <i>exercise-play</i>.
     */
    EXR_007(
            "TOC-EXR-007", Severity.WARNING, "exercise-play",
            "A message of play is sent within the window of its exercise; after the end of play or a real event it is an error."),
    /**
     * Indicators in the realm {@code exercise} are reserved names and addresses, private addresses, or marked as inert.
     * Clause: <i>exercise</i>.
     */
    EXR_008(
            "TOC-EXR-008", Severity.WARNING, "exercise",
            "Indicators in the realm `exercise` are reserved names and addresses, private addresses, or marked as inert."),
    /** A message of the realm {@code draft} is neither sent nor accepted. Clause: <i>exercise</i>. */
    EXR_009(
            "TOC-EXR-009", Severity.ERROR, "exercise",
            "A message of the realm `draft` is neither sent nor accepted."),
    /** An exercise is announced by its plan at least 14 days before it begins. Clause: <i>exercise-play</i>. */
    EXR_010(
            "TOC-EXR-010", Severity.WARNING, "exercise-play",
            "An exercise is announced by its plan at least 14 days before it begins."),
    /** The lessons of an exercise are shared within 90 days of its end. Clause: <i>exercise-play</i>. */
    EXR_011(
            "TOC-EXR-011", Severity.WARNING, "exercise-play",
            "The lessons of an exercise are shared within 90 days of its end."),
    /** A message of a realm that the reader was not made for is not handed out. Clause: <i>exercise</i>. */
    EXR_012(
            "TOC-EXR-012", Severity.ERROR, "exercise",
            "A message of a realm that the reader was not made for is not handed out."),
    /** The window of an exercise ends after it starts. Clause: <i>exercise-types</i>. */
    EXR_013(
            "TOC-EXR-013", Severity.ERROR, "exercise-types",
            "The window of an exercise ends after it starts."),
    /**
     * A plan that has the event list is not addressed to an office that plays and does not control. Clause:
     * <i>exercise-types</i>.
     */
    EXR_014(
            "TOC-EXR-014", Severity.WARNING, "exercise-types",
            "A plan that has the event list is not addressed to an office that plays and does not control."),
    /**
     * Every key in {@code extensions} is namespaced: a domain name of its owner turned round and a name, parted by full
     * stops. Clause: <i>extensions</i>.
     */
    EXT_001(
            "TOC-EXT-001", Severity.ERROR, "extensions",
            "Every key in `extensions` is namespaced: a domain name of its owner turned round and a name, parted by full stops."),
    /**
     * No extension states again what the envelope alone may say: the realm, the TLP label or the originator. Clause:
     * <i>extensions</i>.
     */
    EXT_002(
            "TOC-EXT-002", Severity.ERROR, "extensions",
            "No extension states again what the envelope alone may say: the realm, the TLP label or the originator."),
    /** An extension whose key is not registered with the reader is carried unread. Clause: <i>extensions</i>. */
    EXT_003(
            "TOC-EXT-003", Severity.WARNING, "extensions",
            "An extension whose key is not registered with the reader is carried unread."),
    /**
     * A change proposal names what it would change: a place in the format, a code list or a text. Clause:
     * <i>change-proposal</i>.
     */
    GOV_001(
            "TOC-GOV-001", Severity.ERROR, "change-proposal",
            "A change proposal names what it would change: a place in the format, a code list or a text."),
    /**
     * A proposal that is closed as agreed or not agreed counts the positions, no fewer than the responses that came
     * before the end of the discussion. Clause: <i>change-proposal</i>.
     */
    GOV_002(
            "TOC-GOV-002", Severity.WARNING, "change-proposal",
            "A proposal that is closed as agreed or not agreed counts the positions, no fewer than the responses that came before the end of the discussion."),
    /**
     * The members that the stage matrix marks as essential for the {@code stage} of the report are there; a code such
     * as {@code unknown} counts as there. Clause: <i>incident-report</i>.
     */
    INC_001(
            "TOC-INC-001", Severity.ERROR, "incident-report",
            "The members that the stage matrix marks as essential for the `stage` of the report are there; a code such as `unknown` counts as there."),
    /**
     * A severity of {@code severe} or {@code emergency} gives at least one reason; at the stage {@code early} a missing
     * reason is a warning. Clause: <i>incident-report</i>.
     */
    INC_002(
            "TOC-INC-002", Severity.ERROR, "incident-report",
            "A severity of `severe` or `emergency` gives at least one reason; at the stage `early` a missing reason is a warning."),
    /**
     * Severity and impact fit together: no {@code severe} or {@code emergency} without functional impact or harm to
     * safety, and no {@code baseline} or {@code low} where a critical service is denied or control is lost. Clause:
     * <i>incident-report</i>.
     */
    INC_003(
            "TOC-INC-003", Severity.WARNING, "incident-report",
            "Severity and impact fit together: no `severe` or `emergency` without functional impact or harm to safety, and no `baseline` or `low` where a critical service is denied or control is lost."),
    /**
     * A confirmed cross-border effect names the parties concerned, or says with {@code partiesWithheld} that they are
     * not told. Clause: <i>incident-report</i>.
     */
    INC_005(
            "TOC-INC-005", Severity.ERROR, "incident-report",
            "A confirmed cross-border effect names the parties concerned, or says with `partiesWithheld` that they are not told."),
    /**
     * Where the disclosure of victims is {@code none} or {@code sector-only}, no victim is described by a name, an area
     * below the party, a domain or an address. Clause: <i>incident-report</i>.
     */
    INC_010(
            "TOC-INC-010", Severity.ERROR, "incident-report",
            "Where the disclosure of victims is `none` or `sector-only`, no victim is described by a name, an area below the party, a domain or an address."),
    /**
     * Where the disclosure of victims is {@code named-with-consent}, {@code consent} says who consented and how.
     * Clause: <i>incident-report</i>.
     */
    INC_011(
            "TOC-INC-011", Severity.ERROR, "incident-report",
            "Where the disclosure of victims is `named-with-consent`, `consent` says who consented and how."),
    /** A report of a later stage follows one of an earlier stage. Clause: <i>stages-over-time</i>. */
    INC_020(
            "TOC-INC-020", Severity.WARNING, "stages-over-time",
            "A report of a later stage follows one of an earlier stage."),
    /**
     * The stage of the reports about an incident does not go back, and a report after a final one says in {@code
     * changes} what has changed. Clause: <i>stages-over-time</i>.
     */
    INC_021(
            "TOC-INC-021", Severity.WARNING, "stages-over-time",
            "The stage of the reports about an incident does not go back, and a report after a final one says in `changes` what has changed."),
    /**
     * The first report of a stage comes within the time that its party has set itself, or else within 24 hours ({@code
     * early}) or 72 hours ({@code notification}) of {@code aware}, or one month after the notification ({@code final});
     * an intermediate report has a time only where its party has set one, from the report before. Clause:
     * <i>stages-over-time</i>.
     */
    INC_022(
            "TOC-INC-022", Severity.WARNING, "stages-over-time",
            "The first report of a stage comes within the time that its party has set itself, or else within 24 hours (`early`) or 72 hours (`notification`) of `aware`, or one month after the notification (`final`); an intermediate report has a time only where its party has set one, from the report before."),
    /** The next report comes by the time that {@code nextReportBy} gives for it. Clause: <i>stages-over-time</i>. */
    INC_023(
            "TOC-INC-023", Severity.WARNING, "stages-over-time",
            "The next report comes by the time that `nextReportBy` gives for it."),
    /**
     * The status of an incident moves forward, from {@code open} to {@code closed}, or to {@code transferred}; a report
     * in which it goes back says why in {@code changes}. Clause: <i>stages-over-time</i>.
     */
    INC_024(
            "TOC-INC-024", Severity.WARNING, "stages-over-time",
            "The status of an incident moves forward, from `open` to `closed`, or to `transferred`; a report in which it goes back says why in `changes`."),
    /** A severity that moves by two levels or more is explained in {@code changes}. Clause: <i>stages-over-time</i>. */
    INC_025(
            "TOC-INC-025", Severity.WARNING, "stages-over-time",
            "A severity that moves by two levels or more is explained in `changes`."),
    /**
     * The parties that a cross-border incident concerns are among the recipients of its reports within 72 hours.
     * Clause: <i>stages-over-time</i>.
     */
    INC_026(
            "TOC-INC-026", Severity.WARNING, "stages-over-time",
            "The parties that a cross-border incident concerns are among the recipients of its reports within 72 hours."),
    /**
     * A report of the stage {@code notification} or {@code intermediate} says what has changed and when the next report
     * may be expected. Clause: <i>incident-report</i>.
     */
    INC_027(
            "TOC-INC-027", Severity.WARNING, "incident-report",
            "A report of the stage `notification` or `intermediate` says what has changed and when the next report may be expected."),
    /**
     * An address that a mitigation request names as a target is public, not private or special-use; in an indicator
     * such an address is a warning. The realm {@code exercise} is exempt. Clause: <i>indicators</i>.
     */
    IND_001(
            "TOC-IND-001", Severity.ERROR, "indicators",
            "An address that a mitigation request names as a target is public, not private or special-use; in an indicator such an address is a warning. The realm `exercise` is exempt."),
    /** No value is both to be blocked and not to be blocked. Clause: <i>indicators</i>. */
    IND_002(
            "TOC-IND-002", Severity.ERROR, "indicators",
            "No value is both to be blocked and not to be blocked."),
    /** An advisory tells the reader at least one action to take. Clause: <i>advisory</i>. */
    IND_003(
            "TOC-IND-003", Severity.WARNING, "advisory",
            "An advisory tells the reader at least one action to take."),
    /**
     * The value of an indicator or of a target has the form of its kind: an address, a domain name, a digest of the
     * right length, and so on. Clause: <i>indicators</i>.
     */
    IND_004(
            "TOC-IND-004", Severity.ERROR, "indicators",
            "The value of an indicator or of a target has the form of its kind: an address, a domain name, a digest of the right length, and so on."),
    /**
     * Every document has a digest and a media type and is held in {@code content} or named by {@code uri}; a document
     * that holds malware says so in {@code hazard} and travels in the agreed container. Clause: <i>documents</i>.
     */
    IND_010(
            "TOC-IND-010", Severity.ERROR, "documents",
            "Every document has a digest and a media type and is held in `content` or named by `uri`; a document that holds malware says so in `hazard` and travels in the agreed container."),
    /**
     * The message has no more bytes than the reader's limit, which is 8 MiB unless the reader says otherwise. Clause:
     * <i>limits</i>.
     */
    LIM_001(
            "TOC-LIM-001", Severity.ERROR, "limits",
            "The message has no more bytes than the reader's limit, which is 8 MiB unless the reader says otherwise."),
    /**
     * Objects and arrays nest no deeper than the reader's limit, which is 32 levels unless the reader says otherwise.
     * Clause: <i>limits</i>.
     */
    LIM_002(
            "TOC-LIM-002", Severity.ERROR, "limits",
            "Objects and arrays nest no deeper than the reader's limit, which is 32 levels unless the reader says otherwise."),
    /**
     * No string is longer than the reader's limit, which is 262,144 UTF-16 code units unless the reader says otherwise.
     * Clause: <i>limits</i>.
     */
    LIM_003(
            "TOC-LIM-003", Severity.ERROR, "limits",
            "No string is longer than the reader's limit, which is 262,144 UTF-16 code units unless the reader says otherwise."),
    /**
     * No array has more items than the reader's limit, where it sets one besides the counts of the schemas; items are
     * counted before they are checked. Clause: <i>limits</i>.
     */
    LIM_004(
            "TOC-LIM-004", Severity.ERROR, "limits",
            "No array has more items than the reader's limit, where it sets one besides the counts of the schemas; items are counted before they are checked."),
    /**
     * No number is written with more characters than the reader's limit, which is 40 unless the reader says otherwise.
     * Clause: <i>limits</i>.
     */
    LIM_005(
            "TOC-LIM-005", Severity.ERROR, "limits",
            "No number is written with more characters than the reader's limit, which is 40 unless the reader says otherwise."),
    /**
     * The message has no more JSON tokens than the reader's limit, which is 200,000 unless the reader says otherwise.
     * Clause: <i>limits</i>.
     */
    LIM_006(
            "TOC-LIM-006", Severity.ERROR, "limits",
            "The message has no more JSON tokens than the reader's limit, which is 200,000 unless the reader says otherwise."),
    /**
     * No member name is longer than the reader's limit, which is 128 UTF-16 code units unless the reader says
     * otherwise. Clause: <i>limits</i>.
     */
    LIM_007(
            "TOC-LIM-007", Severity.ERROR, "limits",
            "No member name is longer than the reader's limit, which is 128 UTF-16 code units unless the reader says otherwise."),
    /**
     * A reader that stops listing problems at its limit, 1,000 unless it says otherwise, says that there are more.
     * Clause: <i>limits</i>.
     */
    LIM_008(
            "TOC-LIM-008", Severity.WARNING, "limits",
            "A reader that stops listing problems at its limit, 1,000 unless it says otherwise, says that there are more."),
    /**
     * A reader whose explaining engine could not be used, or reached its own cap, says so: only the first problem it
     * reports is then certain to be complete. Clause: <i>limits</i>.
     */
    LIM_009(
            "TOC-LIM-009", Severity.WARNING, "limits",
            "A reader whose explaining engine could not be used, or reached its own cap, says so: only the first problem it reports is then certain to be complete."),
    /**
     * No line of a feed in JSON Lines is longer than the reader's limit; a line that is too long is one problem, and
     * reading goes on with the next line. Clause: <i>limits</i>.
     */
    LIM_010(
            "TOC-LIM-010", Severity.ERROR, "limits",
            "No line of a feed in JSON Lines is longer than the reader's limit; a line that is too long is one problem, and reading goes on with the next line."),
    /** What is planned or being drafted has a time frame. Clause: <i>progress-report</i>. */
    PRG_001(
            "TOC-PRG-001", Severity.WARNING, "progress-report",
            "What is planned or being drafted has a time frame."),
    /** What is in force has evidence: a citation or a URL. Clause: <i>progress-report</i>. */
    PRG_002(
            "TOC-PRG-002", Severity.WARNING, "progress-report",
            "What is in force has evidence: a citation or a URL."),
    /**
     * An item whose status is worse than in the party's report before says why in its text. Clause:
     * <i>progress-report</i>.
     */
    PRG_003(
            "TOC-PRG-003", Severity.WARNING, "progress-report",
            "An item whose status is worse than in the party's report before says why in its text."),
    /** An action of a lesson has an owner and a due date. Clause: <i>lessons-learnt</i>. */
    PRG_010(
            "TOC-PRG-010", Severity.WARNING, "lessons-learnt",
            "An action of a lesson has an owner and a due date."),
    /** What identifies a victim is there only with its consent. Clause: <i>lessons-learnt</i>. */
    PRG_011(
            "TOC-PRG-011", Severity.ERROR, "lessons-learnt",
            "What identifies a victim is there only with its consent."),
    /**
     * Every party code has the form of two capital letters, or {@code x-} and a name in lower case. Clause:
     * <i>parties</i>.
     */
    PTY_001(
            "TOC-PTY-001", Severity.ERROR, "parties",
            "Every party code has the form of two capital letters, or `x-` and a name in lower case."),
    /** The originator is not among the recipients with the same role. Clause: <i>parties</i>. */
    PTY_002(
            "TOC-PTY-002", Severity.WARNING, "parties",
            "The originator is not among the recipients with the same role."),
    /** No recipient is named twice with the same role. Clause: <i>parties</i>. */
    PTY_003(
            "TOC-PTY-003", Severity.ERROR, "parties",
            "No recipient is named twice with the same role."),
    /** The originator and the recipients of a message are parties that the directory knows. Clause: <i>parties</i>. */
    PTY_004(
            "TOC-PTY-004", Severity.WARNING, "parties",
            "The originator and the recipients of a message are parties that the directory knows."),
    /**
     * {@code withoutPrejudice} is not false on an incident report, a clarification request, an assistance request, or a
     * response to one of these. Clause: <i>parties</i>.
     */
    PTY_005(
            "TOC-PTY-005", Severity.ERROR, "parties",
            "`withoutPrejudice` is not false on an incident report, a clarification request, an assistance request, or a response to one of these."),
    /**
     * A clarification request travels on the diplomatic or the policy track, states at least one fact and names at
     * least one counterpart. Clause: <i>clarification-request</i>.
     */
    REQ_001(
            "TOC-REQ-001", Severity.ERROR, "clarification-request",
            "A clarification request travels on the diplomatic or the policy track, states at least one fact and names at least one counterpart."),
    /** A request is answered by a party that was asked, or to which it was forwarded. Clause: <i>answers</i>. */
    REQ_002(
            "TOC-REQ-002", Severity.WARNING, "answers",
            "A request is answered by a party that was asked, or to which it was forwarded."),
    /** Who declines, wholly or in part, gives a reason; {@code not-stated} is one. Clause: <i>response</i>. */
    REQ_003(
            "TOC-REQ-003", Severity.ERROR, "response",
            "Who declines, wholly or in part, gives a reason; `not-stated` is one."),
    /** Nobody is asked the same by a second message while the first is open. Clause: <i>answers</i>. */
    REQ_004(
            "TOC-REQ-004", Severity.WARNING, "answers",
            "Nobody is asked the same by a second message while the first is open."),
    /**
     * Every target says when it was last seen; that this is not known or not told is no answer. Clause:
     * <i>mitigation-request</i>.
     */
    REQ_005(
            "TOC-REQ-005", Severity.ERROR, "mitigation-request",
            "Every target says when it was last seen; that this is not known or not told is no answer."),
    /** No target was last seen more than 72 hours before {@code sentAt}. Clause: <i>mitigation-request</i>. */
    REQ_006(
            "TOC-REQ-006", Severity.WARNING, "mitigation-request",
            "No target was last seen more than 72 hours before `sentAt`."),
    /**
     * The period is at least 60 days, and the request goes to 24/7 contacts for cybercrime. Clause:
     * <i>preservation-request</i>.
     */
    REQ_008(
            "TOC-REQ-008", Severity.WARNING, "preservation-request",
            "The period is at least 60 days, and the request goes to 24/7 contacts for cybercrime."),
    /**
     * The extension of a preservation comes while the earlier one still runs, and names it. Clause:
     * <i>preservation-request</i>.
     */
    REQ_009(
            "TOC-REQ-009", Severity.WARNING, "preservation-request",
            "The extension of a preservation comes while the earlier one still runs, and names it."),
    /** {@code reply.by}, where it is given, is after {@code sentAt}. Clause: <i>requests</i>. */
    REQ_010(
            "TOC-REQ-010", Severity.ERROR, "requests",
            "`reply.by`, where it is given, is after `sentAt`."),
    /**
     * The wish for a reply leaves the time that the precedence or the recipient's profile gives, and for {@code
     * routine} falls into its duty hours. Clause: <i>precedence</i>.
     */
    REQ_011(
            "TOC-REQ-011", Severity.WARNING, "precedence",
            "The wish for a reply leaves the time that the precedence or the recipient's profile gives, and for `routine` falls into its duty hours."),
    /**
     * The precedence {@code flash} is used only on incident-report, advisory, clarification-request,
     * assistance-request, mitigation-request, preservation-request, exercise-control, cancellation, response and
     * acknowledgement. Clause: <i>requests</i>.
     */
    REQ_012(
            "TOC-REQ-012", Severity.WARNING, "requests",
            "The precedence `flash` is used only on incident-report, advisory, clarification-request, assistance-request, mitigation-request, preservation-request, exercise-control, cancellation, response and acknowledgement."),
    /**
     * A preservation that lapses within 10 days is followed by a request for mutual legal assistance, whose reference
     * is known, or by an extension. Clause: <i>preservation-request</i>.
     */
    REQ_013(
            "TOC-REQ-013", Severity.WARNING, "preservation-request",
            "A preservation that lapses within 10 days is followed by a request for mutual legal assistance, whose reference is known, or by an extension."),
    /**
     * A response has only those members that fit the type it answers: {@code position}, {@code release}, {@code
     * preserved} and {@code responsibility} each belong to some types. Clause: <i>response</i>.
     */
    REQ_014(
            "TOC-REQ-014", Severity.ERROR, "response",
            "A response has only those members that fit the type it answers: `position`, `release`, `preserved` and `responsibility` each belong to some types."),
    /** An answer that is pending says by when more is to come. Clause: <i>response</i>. */
    REQ_015(
            "TOC-REQ-015", Severity.WARNING, "response",
            "An answer that is pending says by when more is to come."),
    /** A clarification request names a technical and a political counterpart. Clause: <i>clarification-request</i>. */
    REQ_016(
            "TOC-REQ-016", Severity.WARNING, "clarification-request",
            "A clarification request names a technical and a political counterpart."),
    /**
     * A target that is an IPv4 address, and from which a bot, a scanner, spam or the relay of a victim acts, has a
     * port. Clause: <i>mitigation-request</i>.
     */
    REQ_017(
            "TOC-REQ-017", Severity.WARNING, "mitigation-request",
            "A target that is an IPv4 address, and from which a bot, a scanner, spam or the relay of a victim acts, has a port."),
    /**
     * Data to be preserved are placed by a holder or a location, and a request that no mutual legal assistance is to
     * follow explains why. Clause: <i>preservation-request</i>.
     */
    REQ_018(
            "TOC-REQ-018", Severity.ERROR, "preservation-request",
            "Data to be preserved are placed by a holder or a location, and a request that no mutual legal assistance is to follow explains why."),
    /** Every object has the members that its schema requires. Clause: <i>shape</i>. */
    SHP_001(
            "TOC-SHP-001", Severity.ERROR, "shape",
            "Every object has the members that its schema requires."),
    /**
     * No object has a member that its schema does not name. In a message of a newer minor version, read tolerantly,
     * such a member is a warning. Clause: <i>shape</i>.
     */
    SHP_002(
            "TOC-SHP-002", Severity.ERROR, "shape",
            "No object has a member that its schema does not name. In a message of a newer minor version, read tolerantly, such a member is a warning."),
    /** Every value has the JSON type that its schema asks for; null is never a value. Clause: <i>shape</i>. */
    SHP_003(
            "TOC-SHP-003", Severity.ERROR, "shape",
            "Every value has the JSON type that its schema asks for; null is never a value."),
    /** Every string whose schema has a pattern matches it as a whole. Clause: <i>shape</i>. */
    SHP_004(
            "TOC-SHP-004", Severity.ERROR, "shape",
            "Every string whose schema has a pattern matches it as a whole."),
    /** Every integer lies in the range of its schema, both ends included. Clause: <i>shape</i>. */
    SHP_005(
            "TOC-SHP-005", Severity.ERROR, "shape",
            "Every integer lies in the range of its schema, both ends included."),
    /**
     * Every array has as many items as its schema allows; an empty array is never written, the member is left out
     * instead. Clause: <i>shape</i>.
     */
    SHP_006(
            "TOC-SHP-006", Severity.ERROR, "shape",
            "Every array has as many items as its schema allows; an empty array is never written, the member is left out instead."),
    /** Every string is as long as its schema allows, counted in code points. Clause: <i>shape</i>. */
    SHP_007(
            "TOC-SHP-007", Severity.ERROR, "shape",
            "Every string is as long as its schema allows, counted in code points."),
    /** Every national severity names the scheme that its value belongs to. Clause: <i>incident-report</i>. */
    SHP_010(
            "TOC-SHP-010", Severity.ERROR, "incident-report",
            "Every national severity names the scheme that its value belongs to."),
    /** Every quantity carries its unit and its precision. Clause: <i>shape</i>. */
    SHP_011(
            "TOC-SHP-011", Severity.ERROR, "shape",
            "Every quantity carries its unit and its precision."),
    /**
     * A quantity has either {@code value} or both {@code min} and {@code max}, never a mixture, and {@code min} is not
     * greater than {@code max}. Clause: <i>shape</i>.
     */
    SHP_012(
            "TOC-SHP-012", Severity.ERROR, "shape",
            "A quantity has either `value` or both `min` and `max`, never a mixture, and `min` is not greater than `max`."),
    /** Every recipient is a party or a group, and not both. Clause: <i>parties</i>. */
    SHP_013(
            "TOC-SHP-013", Severity.ERROR, "parties",
            "Every recipient is a party or a group, and not both."),
    /** A pointer to a document of the message names one that is there. Clause: <i>documents</i>. */
    SHP_015(
            "TOC-SHP-015", Severity.ERROR, "documents",
            "A pointer to a document of the message names one that is there."),
    /**
     * The types listed here, of responses only those to a clarification request, are signed. Where the recipient's
     * profile requires a signature, its absence is an error. Clause: <i>signatures</i>.
     */
    SIG_001(
            "TOC-SIG-001", Severity.WARNING, "signatures",
            "The types listed here, of responses only those to a clarification request, are signed. Where the recipient's profile requires a signature, its absence is an error."),
    /**
     * The key of the signer belongs to the originator's office in the directory, and that office may send the type.
     * Clause: <i>signatures</i>.
     */
    SIG_002(
            "TOC-SIG-002", Severity.ERROR, "signatures",
            "The key of the signer belongs to the originator's office in the directory, and that office may send the type."),
    /** Every signature verifies. Clause: <i>signatures</i>. */
    SIG_003(
            "TOC-SIG-003", Severity.ERROR, "signatures",
            "Every signature verifies."),
    /**
     * A signature covers the canonical form of the message without its signatures, and nothing else. Clause:
     * <i>signatures</i>.
     */
    SIG_004(
            "TOC-SIG-004", Severity.ERROR, "signatures",
            "A signature covers the canonical form of the message without its signatures, and nothing else."),
    /**
     * Every figure of a result is suppressed and left out, or stands for no party or for at least as many as {@code
     * minimumCell} says, parties shown by name not counted. Parties are named only with their consent. Clause:
     * <i>survey-privacy</i>.
     */
    SUR_001(
            "TOC-SUR-001", Severity.ERROR, "survey-privacy",
            "Every figure of a result is suppressed and left out, or stands for no party or for at least as many as `minimumCell` says, parties shown by name not counted. Parties are named only with their consent."),
    /**
     * A response fits the survey and the version that it names; one that comes late or leaves required questions out is
     * a warning. Clause: <i>surveys</i>.
     */
    SUR_002(
            "TOC-SUR-002", Severity.ERROR, "surveys",
            "A response fits the survey and the version that it names; one that comes late or leaves required questions out is a warning."),
    /**
     * No suppressed figure can be recomputed by adding and subtracting the others and the totals, and where a total is
     * told, the suppressed cells beside it stand together for at least as many parties as {@code minimumCell} says.
     * Clause: <i>survey-privacy</i>.
     */
    SUR_003(
            "TOC-SUR-003", Severity.ERROR, "survey-privacy",
            "No suppressed figure can be recomputed by adding and subtracting the others and the totals, and where a total is told, the suppressed cells beside it stand together for at least as many parties as `minimumCell` says."),
    /** The text follows the JSON grammar of RFC 8259 without any relaxation. Clause: <i>text</i>. */
    SYN_001(
            "TOC-SYN-001", Severity.ERROR, "text",
            "The text follows the JSON grammar of RFC 8259 without any relaxation."),
    /**
     * The bytes are well-formed UTF-8 in the strict sense (no overlong form, no encoded surrogate) and do not start
     * with a byte order mark. Clause: <i>text</i>.
     */
    SYN_002(
            "TOC-SYN-002", Severity.ERROR, "text",
            "The bytes are well-formed UTF-8 in the strict sense (no overlong form, no encoded surrogate) and do not start with a byte order mark."),
    /**
     * No object names the same member twice, extensions included; names are compared after their escapes are resolved.
     * Clause: <i>text</i>.
     */
    SYN_003(
            "TOC-SYN-003", Severity.ERROR, "text",
            "No object names the same member twice, extensions included; names are compared after their escapes are resolved."),
    /**
     * Every surrogate that an escape writes in a string or a member name stands in a pair, high before low. Clause:
     * <i>text</i>.
     */
    SYN_004(
            "TOC-SYN-004", Severity.ERROR, "text",
            "Every surrogate that an escape writes in a string or a member name stands in a pair, high before low."),
    /** Nothing but white space follows the message. Clause: <i>text</i>. */
    SYN_005(
            "TOC-SYN-005", Severity.ERROR, "text",
            "Nothing but white space follows the message."),
    /** The message is one JSON object, not an array, a string or any other value. Clause: <i>text</i>. */
    SYN_006(
            "TOC-SYN-006", Severity.ERROR, "text",
            "The message is one JSON object, not an array, a string or any other value."),
    /**
     * Every number is a plain integer from -(2^53-1) to 2^53-1: no fraction, no exponent, no minus zero. Clause:
     * <i>text</i>.
     */
    SYN_007(
            "TOC-SYN-007", Severity.ERROR, "text",
            "Every number is a plain integer from -(2^53-1) to 2^53-1: no fraction, no exponent, no minus zero."),
    /** Two messages with the same {@code id} and {@code revision} are the same message. Clause: <i>revisions</i>. */
    THR_001(
            "TOC-THR-001", Severity.ERROR, "revisions",
            "Two messages with the same `id` and `revision` are the same message."),
    /** The revision before a later one is known. Clause: <i>revisions</i>. */
    THR_002(
            "TOC-THR-002", Severity.WARNING, "revisions",
            "The revision before a later one is known."),
    /** Only the party that sent a message revises it, cancels it or changes its handling. Clause: <i>revisions</i>. */
    THR_003(
            "TOC-THR-003", Severity.ERROR, "revisions",
            "Only the party that sent a message revises it, cancels it or changes its handling."),
    /**
     * A cancellation for {@code exercise-leak} or {@code wrong-recipient} instructs to delete or to disregard, and asks
     * for an acknowledgement. Clause: <i>thread</i>.
     */
    THR_004(
            "TOC-THR-004", Severity.ERROR, "thread",
            "A cancellation for `exercise-leak` or `wrong-recipient` instructs to delete or to disregard, and asks for an acknowledgement."),
    /** A message is not acted on after its {@code validUntil}. Clause: <i>thread-of-messages</i>. */
    THR_005(
            "TOC-THR-005", Severity.WARNING, "thread-of-messages",
            "A message is not acted on after its `validUntil`."),
    /** The messages that a message names are known. Clause: <i>thread-of-messages</i>. */
    THR_006(
            "TOC-THR-006", Severity.WARNING, "thread-of-messages",
            "The messages that a message names are known."),
    /**
     * A message refers neither to itself nor to another revision of itself, and a response or an acknowledgement has
     * {@code inReplyTo}. Clause: <i>thread</i>.
     */
    THR_007(
            "TOC-THR-007", Severity.ERROR, "thread",
            "A message refers neither to itself nor to another revision of itself, and a response or an acknowledgement has `inReplyTo`."),
    /** A message that answers one that is known belongs to its thread. Clause: <i>thread-of-messages</i>. */
    THR_008(
            "TOC-THR-008", Severity.WARNING, "thread-of-messages",
            "A message that answers one that is known belongs to its thread."),
    /** Every instant has an explicit offset from UTC, {@code Z} or hours and minutes. Clause: <i>times</i>. */
    TIM_001(
            "TOC-TIM-001", Severity.ERROR, "times",
            "Every instant has an explicit offset from UTC, `Z` or hours and minutes."),
    /** No instant has the offset {@code -00:00}, which says that the local zone is not known. Clause: <i>times</i>. */
    TIM_002(
            "TOC-TIM-002", Severity.WARNING, "times",
            "No instant has the offset `-00:00`, which says that the local zone is not known."),
    /**
     * No exact time of something that has happened is more than five minutes later than {@code sentAt}; for an
     * estimated time this is a warning. Planned times are exempt. Clause: <i>times</i>.
     */
    TIM_003(
            "TOC-TIM-003", Severity.ERROR, "times",
            "No exact time of something that has happened is more than five minutes later than `sentAt`; for an estimated time this is a warning. Planned times are exempt."),
    /**
     * A message is not sent more than five minutes after the receiver's time, and one of precedence {@code flash} or
     * {@code urgent} is no older than 24 hours. Clause: <i>times</i>.
     */
    TIM_004(
            "TOC-TIM-004", Severity.WARNING, "times",
            "A message is not sent more than five minutes after the receiver's time, and one of precedence `flash` or `urgent` is no older than 24 hours."),
    /**
     * {@code started} is not after any other point of {@code times}, and {@code contained}, {@code recovered} and
     * {@code closed} follow in this order; where one of the two times is not exact, this is a warning. Clause:
     * <i>times</i>.
     */
    TIM_005(
            "TOC-TIM-005", Severity.ERROR, "times",
            "`started` is not after any other point of `times`, and `contained`, `recovered` and `closed` follow in this order; where one of the two times is not exact, this is a warning."),
    /** Every date exists in the calendar, and every time of day on the clock. Clause: <i>times</i>. */
    TIM_006(
            "TOC-TIM-006", Severity.ERROR, "times",
            "Every date exists in the calendar, and every time of day on the clock."),
    /**
     * A partial time has {@code at} when its certainty is {@code exact} or {@code estimated}, and has none when it is
     * {@code unknown} or {@code undisclosed}. Clause: <i>times</i>.
     */
    TIM_007(
            "TOC-TIM-007", Severity.ERROR, "times",
            "A partial time has `at` when its certainty is `exact` or `estimated`, and has none when it is `unknown` or `undisclosed`."),
    /**
     * {@code tlp} is one of the five labels of TLP 2.0 in lower case. The old label {@code white} is read as {@code
     * clear} with a warning by a tolerant reader and never written. Clause: <i>handling</i>.
     */
    TLP_001(
            "TOC-TLP-001", Severity.ERROR, "handling",
            "`tlp` is one of the five labels of TLP 2.0 in lower case. The old label `white` is read as `clear` with a warning by a tolerant reader and never written."),
    /**
     * A message marked {@code red} addresses each recipient by party and role, never a group. Clause: <i>handling</i>.
     */
    TLP_002(
            "TOC-TLP-002", Severity.ERROR, "handling",
            "A message marked `red` addresses each recipient by party and role, never a group."),
    /**
     * A message that forwards another or contains its material has no lower label than that has, unless its originator
     * sends it, has changed the handling of what it contains or has granted the release. Clause: <i>passing-on</i>.
     */
    TLP_003(
            "TOC-TLP-003", Severity.ERROR, "passing-on",
            "A message that forwards another or contains its material has no lower label than that has, unless its originator sends it, has changed the handling of what it contains or has granted the release."),
    /** No document has a stricter label than the message that carries it. Clause: <i>handling</i>. */
    TLP_004(
            "TOC-TLP-004", Severity.ERROR, "handling",
            "No document has a stricter label than the message that carries it."),
    /**
     * What is passed on stays within the audience of its label, unless its originator has released it. Clause:
     * <i>passing-on</i>.
     */
    TLP_005(
            "TOC-TLP-005", Severity.WARNING, "passing-on",
            "What is passed on stays within the audience of its label, unless its originator has released it."),
    /** A release request goes to the originator of the material. Clause: <i>passing-on</i>. */
    TLP_006(
            "TOC-TLP-006", Severity.WARNING, "passing-on",
            "A release request goes to the originator of the material."),
    /**
     * A message marked {@code red} or {@code amber+strict} does not say that encryption is optional. Clause:
     * <i>handling</i>.
     */
    TLP_007(
            "TOC-TLP-007", Severity.ERROR, "handling",
            "A message marked `red` or `amber+strict` does not say that encryption is optional."),
    /**
     * A message whose handling requires encryption goes only to contacts with a valid key. Clause: <i>transport</i>.
     */
    TLP_008(
            "TOC-TLP-008", Severity.ERROR, "transport",
            "A message whose handling requires encryption goes only to contacts with a valid key."),
    /** Only a message marked {@code clear} goes by a channel that anybody can read. Clause: <i>transport</i>. */
    TLP_009(
            "TOC-TLP-009", Severity.ERROR, "transport",
            "Only a message marked `clear` goes by a channel that anybody can read."),
    /**
     * A message marked {@code clear} names no victim, holds no incidental or sensitive personal data and does not write
     * a {@code pap} stricter than {@code clear}. Clause: <i>handling</i>.
     */
    TLP_010(
            "TOC-TLP-010", Severity.WARNING, "handling",
            "A message marked `clear` names no victim, holds no incidental or sensitive personal data and does not write a `pap` stricter than `clear`."),
    /**
     * Where {@code pap} is written, the message asks for nothing that it forbids: under {@code red} no blocking, under
     * {@code red} and {@code amber} nothing that touches the adversary's side. Clause: <i>handling</i>.
     */
    TLP_011(
            "TOC-TLP-011", Severity.WARNING, "handling",
            "Where `pap` is written, the message asks for nothing that it forbids: under `red` no blocking, under `red` and `amber` nothing that touches the adversary's side."),
    /**
     * Neither {@code title} nor {@code restriction} starts with a national classification marking: TLP is not
     * classification, and Tocsin is for unclassified traffic. Clause: <i>handling</i>.
     */
    TLP_012(
            "TOC-TLP-012", Severity.WARNING, "handling",
            "Neither `title` nor `restriction` starts with a national classification marking: TLP is not classification, and Tocsin is for unclassified traffic."),
    /**
     * A message whose personal data is {@code sensitive} says in {@code retainUntil} how long it may be kept. Clause:
     * <i>handling</i>.
     */
    TLP_013(
            "TOC-TLP-013", Severity.WARNING, "handling",
            "A message whose personal data is `sensitive` says in `retainUntil` how long it may be kept."),
    /**
     * A message whose personal data is {@code sensitive} travels on the track {@code law-enforcement} or requires
     * encryption. Clause: <i>handling</i>.
     */
    TLP_014(
            "TOC-TLP-014", Severity.WARNING, "handling",
            "A message whose personal data is `sensitive` travels on the track `law-enforcement` or requires encryption."),
    /**
     * A message marked {@code clear} is not sent before the embargo of its own public statement or claim ends. Clause:
     * <i>handling</i>.
     */
    TLP_015(
            "TOC-TLP-015", Severity.WARNING, "handling",
            "A message marked `clear` is not sent before the embargo of its own public statement or claim ends."),
    /**
     * Every text has exactly one entry of origin {@code original}, and no two entries of the same language and origin.
     * Clause: <i>language</i>.
     */
    TXT_001(
            "TOC-TXT-001", Severity.ERROR, "language",
            "Every text has exactly one entry of origin `original`, and no two entries of the same language and origin."),
    /** The title of a message is there in a language that each recipient reads. Clause: <i>language</i>. */
    TXT_002(
            "TOC-TXT-002", Severity.WARNING, "language",
            "The title of a message is there in a language that each recipient reads."),
    /**
     * Identifiers, codes, domain names and other values that machines compare hold no bidirectional control and no
     * zero-width character. Clause: <i>language</i>.
     */
    TXT_003(
            "TOC-TXT-003", Severity.ERROR, "language",
            "Identifiers, codes, domain names and other values that machines compare hold no bidirectional control and no zero-width character."),
    /**
     * No label of a domain name mixes scripts, and no text for people holds a bidirectional control character. Clause:
     * <i>language</i>.
     */
    TXT_004(
            "TOC-TXT-004", Severity.WARNING, "language",
            "No label of a domain name mixes scripts, and no text for people holds a bidirectional control character."),
    /**
     * The major version in {@code tocsin} is one that the reader knows; a message of another major version is refused
     * and not interpreted. Clause: <i>versions</i>.
     */
    VER_001(
            "TOC-VER-001", Severity.ERROR, "versions",
            "The major version in `tocsin` is one that the reader knows; a message of another major version is refused and not interpreted."),
    /**
     * The minor version in {@code tocsin} is not newer than the one that the reader knows; a newer one is read
     * tolerantly, and the reader says so. Clause: <i>versions</i>.
     */
    VER_002(
            "TOC-VER-002", Severity.WARNING, "versions",
            "The minor version in `tocsin` is not newer than the one that the reader knows; a newer one is read tolerantly, and the reader says so.");

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

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String statement() {
        return statement;
    }
}
