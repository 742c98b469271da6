package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is generated while the file of meanings or the register says too little, too much, or something of nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeaningsTest {

    @BeforeAll
    void copy(@TempDir Path copy) throws IOException {
        this.copy = copy;
        SourceCopy.in(copy);
    }

    private Path copy;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            members.json | "message.thread"                 | "message.tread"        | there is no member message.tread
            members.json | "message.thread"                 | "massage.thread"       | there is no member massage.thread
            members.json | ["revision", "type", "digest"]   | ["version"]            | beside in-reply-to.id is no member version
            members.json | ["document-pointer"]             | ["pointer-to-none"]    | no member has the form pointer-to-none
            members.json | "directory-entry.escalation"     | "directory-entry.entry" | directory-entry.entry must be one of
            members.json | "message.id"                     | "message.validUntil"   | message.id must be one of
            members.json | "victim.sector": "W              | "victim.sectors": "W   | there is no member victim.sectors
            members.json | "earlier-contact.whom": ["text"],|                        | earlier-contact.whom must be one of
            members.json | "data-to-preserve.from": ["until"],|                      | data-to-preserve.from and until must be an interval
            members.json | "indicator.firstSeen": ["lastSeen"],|                     | indicator.firstSeen and lastSeen must be an interval
            members.json | "exercise-window.startsAt": ["endsAt"],|                  | exercise-window.startsAt and endsAt must be an interval
            members.json | "affected-service.since": ["until"],|                     | affected-service.since and until must be an interval
            members.json | "assistance-offer.availableAt": ["availableUntil"],|      | assistance-offer.availableAt and availableUntil must be an interval
            members.json | "progress-report.periodFrom": ["periodUntil"],|           | progress-report.periodFrom and periodUntil must be an interval
            members.json | "mitigation-target.value"        | "message.id", "message.id" | message.id is said to be compared twice
            members.json | "guidance": {"chapter": "type-guidance"}, |                 | members.json:10: "guidance": its chapter
            members.json | "guidance": {                    | "guidance": {"chapter": "type-guidance"}, "guide": { | types/guide.schema.json: the schema of its body
            members.json | ["survey-response", "response"]  | ["survey-answer"]      | survey: there is no type survey-answer
            members.json | "asks": "acknowledgement"        | "asks": "receipt"      | communication-check can't ask for
            members.json | "is": ["may-be-flash"]           | "is": ["flash"]        | no type can be flash
            members.json | "is": ["may-be-flash"]           | "has": ["may-be-flash"] | has no fact has
            members.json | "victim.party",                  |                        | victim.party must be one of [involved, seen-from, accused]
            types/survey.schema.json | "resultBy": {     | "closesAt": {"$ref": "../common/strings.schema.json#/$defs/timestamp", "title": "A", "description": "An a."}, "resultBy": { | survey.closesAt must be one of [happened, deadline, planned, either-time]
            members.json | "measure.at": ["state"]         | "measure.at": ["status"] | beside measure.at is no member status
            members.json | "measure.at": ["state"]         | "measure.on": ["state"] | measure.on is not said to be happened
            rules.json | "form": "indicator"               | "form": "indicators"   | TOC-EXR-008: the format has no Watch[meaning=, form=indicators
            rules.json | "list": "tlp"                     | "list": "traffic"      | TOC-TLP-001: the format has no Watch
            rules.json | "member": "message.realm"         | "member": "realm"      | TOC-EXR-001: the format has no Watch
            rules.json | "meaning": "happened", "form": "partial-time" | "meaning": "happened", "form": "uuid" | TOC-TIM-003: the format has no Watch
            members.json | "nomination.reference": "It is  | "nomination.references": "It is | there is no member nomination.references
            members.json | "campaign.name": "Analysts everywhere use the same name." | "campaign.name": "" | campaign.name: no reason is given
            members.json | "campaign.name": "Analysts everywhere use the same name.", | | campaign.name must be one of [untranslated, compared]
            members.json | "recipient.copy",               |                        | recipient.copy: a boolean, and nothing else, must be said to be decided
            members.json | "recipient.copy",               | "recipient.party", "recipient.copy", | recipient.party: a boolean, and nothing else, must be said to be decided
            members.json | "units": ["unit-of-time"]       | "units": ["unit-of-times"] | there are no units called unit-of-times
            members.json | "impact.downtime",              |                        | impact.downtime must be one of [counts-people
            codes/unit.json | "days", "weeks",              | "days",                | unit: weeks is in 0 groups
            types/advisory.schema.json | "nextUpdateBy": {  | "place": {"title": "A place", "description": "A place.", "type": "string", "pattern": "^[^<>]+$", "maxLength": 9}, "nextUpdateBy": { | advisory.place: must be a text
            codes/channel-kind.json | "duty-mobile", "satellite-phone", "hotline"] | "duty"]    | channel-kind: no code duty in the group telephone
            codes/channel-kind.json | "rings, so that somebody can be spoken to" | "" | channel-kind: the group telephone says nothing
            codes/answer.json | "code": "no"            | "code": "other"        | must be one of [explained, unexplained]
            codes/incident-kind.json | "aspect": "act"     | "aspect": "deed"       | no such aspect
            codes/incident-kind.json | "aspect": "open",   |                        | every code has an aspect, or none has one
            codes/incident-kind.json | "aspect": "means"   | "aspect": "harm"       | the aspects do not stand in their order
            codes/incident-kind.json | {"kind": "ransomware", | {"kind": "ransom",  | instead names no other code of the list: ransom
            codes/incident-kind.json | {"kind": "extortion", | {"kind": "ransomware", | instead names no other code of the list: ransomware
            codes/incident-kind.json | "wiper"             | "Wiper"                | a keyword is in lower case: Wiper
            codes/incident-kind.json | "wiper"             | "locker"               | ransomware has the keyword locker
            codes/incident-kind.json | "apt", "flood",     | "apt", "flood", "wiper", | nobody shares wiper
            codes/answer.json | "code": "no",           | "code": "no", "example": "", | no: an empty example
            decision-aid.json | "kinds": ["worm"]          | "kinds": ["worms"]     | has no code "worms"
            decision-aid.json | "kinds": ["worm"]          | "kinds": ["botnet"]    | no answer gives worm
            decision-aid.json | "kinds": ["worm"]          | "kinds": ["phishing"]  | is of another aspect than means
            decision-aid.json | "kinds": ["worm"]          | "kinds": []            | too few or too many kinds
            decision-aid.json | ["ransomware", "data-breach"] | ["data-breach", "ransomware"] | do not stand in the order
            decision-aid.json | "question": "act-product"  | "question": "act"      | two ways lead to it
            decision-aid.json | "question": "act-product"  | "question": "acts"     | no question acts
            decision-aid.json | "question": "act-product"  | "kinds": ["phishing"]  | act-product: nothing leads to it
            decision-aid.json | "question": "act-product"  | "also": ""             | which answer says none of these?
            decision-aid.json | "fr": "Par quel moyen ?"   | "fr": ""               | means: a text has no fr
            decision-aid.json | "aspect": "means"          | "aspect": "act"        | is of another aspect than act
            decision-aid.json | "list": "incident-kind"    | "list": "kinds"        | no list kinds
            """)
    void whatDoesNotFitStopsTheGenerator(String file, String was, String is, String reason) throws IOException {
        Path changed = SourceCopy.file(copy, file);
        String whole = Files.readString(changed);
        String other = whole.replace(was, is == null ? "" : is);
        assertNotEquals(whole, other, () -> file + " does not hold " + was);
        try {
            Files.writeString(changed, other);
            Exception refusal = assertThrows(IllegalStateException.class, () -> new Generator(copy).generate());
            assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        } finally {
            Files.writeString(changed, whole);
        }
    }
}
