package org.tocsin.examples.scenarios;

import org.tocsin.code.ActivityKind;
import org.tocsin.code.ActivityLevel;
import org.tocsin.code.Attendance;
import org.tocsin.code.Audience;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.CostSharing;
import org.tocsin.code.CoveredCost;
import org.tocsin.code.Credit;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.GuidanceKind;
import org.tocsin.code.GuidanceLevel;
import org.tocsin.code.GuidanceTopic;
import org.tocsin.code.Pap;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.code.PersonalData;
import org.tocsin.code.PocRole;
import org.tocsin.code.RegistrationState;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.ReusePermission;
import org.tocsin.code.Sector;
import org.tocsin.code.TailoringAspect;
import org.tocsin.code.TextOrigin;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.Document;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Reply;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityCost;
import org.tocsin.message.cooperation.ActivityEligibility;
import org.tocsin.message.cooperation.ActivityHost;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.ActivityPlace;
import org.tocsin.message.cooperation.ActivityRegistration;
import org.tocsin.message.cooperation.ActivitySession;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.KeyMessage;
import org.tocsin.message.cooperation.LanguageVersion;
import org.tocsin.message.cooperation.ReuseTerms;

/** A workshop for all who have to talk to each other, and guidance in three languages. */
final class LearningAct {

    private static final Office HOST = Office.of("XB", PocRole.CAPACITY_BUILDING);
    private static final Office AWARENESS = Office.of("XA", PocRole.AWARENESS);

    private final Narrator narrator;

    LearningAct(Narrator narrator) {
        this.narrator = narrator;
    }

    void play() {
        workshop();
        guidance();
    }

    private Header.Builder toAnybody(String sentAt, Office sender, Text title) {
        return Envelope.of(narrator, sentAt, sender, Tlp.CLEAR, "")
                .title(title)
                .recipients(Envelope.EVERYBODY)
                .track(Track.POLICY)
                .handling(Handling.builder()
                        .tlp(Tlp.CLEAR)
                        .pap(Pap.CLEAR)
                        .credit(Credit.MAY)
                        .personalData(PersonalData.NONE)
                        .build());
    }

    private void workshop() {
        narrator.tell(
                "XB invites to a workshop. It seats at one table those who seldom meet: diplomats, makers of policy,"
                        + " the police, technical people and the university. Parties that are less developed, and those that"
                        + " have no national team yet, have the first places, and two persons of each travel at the cost of the"
                        + " host.");
        narrator.send(
                toAnybody(
                                "2026-06-22T06:00:00Z",
                                HOST,
                                Text.of("en", "Workshop: who calls whom at night?")
                                        .withCourtesyTranslation("fr", "Atelier : qui appelle qui la nuit ?"))
                        .validUntil("2026-10-08T16:00:00Z")
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.RESPONSE)
                                .by("2026-09-04T16:00:00Z")
                                .build()),
                workshopOnCalls());
    }

    private static ActivityNotice workshopOnCalls() {
        return ActivityNotice.builder()
                .kind(ActivityKind.WORKSHOP)
                .areas(CooperationArea.CONFIDENCE_BUILDING, CooperationArea.CRISIS_MANAGEMENT)
                .summary(
                        "en",
                        "Two days on how the contacts of two parties ask each other what is going on, with"
                                + " cases from the survey. Those who come take home a list of calls for their own desk.")
                .level(ActivityLevel.BASIC)
                .sessions(preparation(), meeting())
                .hosts(
                        ActivityHost.builder()
                                .party(HOST.party())
                                .name("en", "National ICT Security Authority of Example Party B")
                                .build(),
                        ActivityHost.builder()
                                .name("en", "Example University, Institute for Security")
                                .build())
                .languages("en", "fr")
                .eligibility(eligibility())
                .seats(60)
                .seatsPerParty(4)
                .cost(cost())
                .registration(ActivityRegistration.builder()
                        .openUntil("2026-09-04T16:00:00Z")
                        .state(RegistrationState.OPEN)
                        .url("https://forum.example/workshops/2026-10")
                        .text("en", "Or by a response to this notice.")
                        .build())
                .contact(HOST.asOriginator())
                .build();
    }

    private static ActivitySession preparation() {
        return ActivitySession.builder()
                .from(PartialTime.builder().at("2026-09-22T06:00:00Z").build())
                .until(PartialTime.builder().at("2026-09-22T08:00:00Z").build())
                .attendance(Attendance.ONLINE)
                .topic("en", "Preparation: what the survey says")
                .build();
    }

    private static ActivitySession meeting() {
        return ActivitySession.builder()
                .from(PartialTime.builder().at("2026-10-06").build())
                .until(PartialTime.builder().at("2026-10-07").build())
                .attendance(Attendance.HYBRID)
                .place(ActivityPlace.builder()
                        .party(HOST.party())
                        .text("en", "Port Example, House of the Forum")
                        .build())
                .build();
    }

    private static ActivityEligibility eligibility() {
        return ActivityEligibility.builder()
                .tracks(Track.DIPLOMATIC, Track.POLICY, Track.LAW_ENFORCEMENT, Track.TECHNICAL)
                .audience(Audience.GOVERNMENT, Audience.LAW_ENFORCEMENT, Audience.CSIRTS, Audience.ACADEMIC)
                .priorityFor(ParticipantPriority.LESS_DEVELOPED, ParticipantPriority.WITHOUT_NATIONAL_TEAM)
                .build();
    }

    private static ActivityCost cost() {
        return ActivityCost.builder()
                .sharing(CostSharing.FREE)
                .covered(CoveredCost.TRAVEL, CoveredCost.ACCOMMODATION)
                .coveredFor(ParticipantPriority.LESS_DEVELOPED, ParticipantPriority.WITHOUT_NATIONAL_TEAM)
                .text("en", "For two persons of each such participant.")
                .build();
    }

    private void guidance() {
        narrator.tell(
                "XA shares what it gives to its own hospitals, in English, French and Spanish. Others may translate it,"
                        + " change it and pass it on. It says what was made for XA alone and has to be changed first.");
        narrator.send(
                toAnybody(
                                "2026-09-14T06:00:00Z",
                                AWARENESS,
                                inThree(
                                        "A card for the ward: whom to call when the screens stay dark",
                                        "Une fiche pour le service : qui appeler quand les écrans restent noirs",
                                        "Una ficha para la planta: a quién llamar cuando las pantallas no encienden"))
                        .documents(
                                card("en", "Ward card, English", "1f"),
                                card("fr", "Ward card, French", "2e"),
                                card("es", "Ward card, Spanish", "3d")),
                guidanceOfWards());
    }

    private static Text inThree(String english, String french, String spanish) {
        return Text.of("en", english).withCourtesyTranslation("fr", french).withCourtesyTranslation("es", spanish);
    }

    private static Guidance guidanceOfWards() {
        return Guidance.builder()
                .kind(GuidanceKind.AWARENESS_MATERIAL)
                .topics(GuidanceTopic.RANSOMWARE, GuidanceTopic.CONTINUITY_PLANNING)
                .summary(inThree(
                        "One card for the wall. It tells staff without technical training what to unplug and whom to"
                                + " call.",
                        "Une fiche murale. Elle dit au personnel non technicien quoi débrancher et qui appeler.",
                        "Una ficha para la pared. Dice al personal no técnico qué desconectar y a quién llamar."))
                .keyMessages(KeyMessage.builder()
                        .text(inThree(
                                "Pull the network cable, not the plug.",
                                "Débranchez le réseau, pas le courant.",
                                "Desconecte la red, no la corriente."))
                        .audience(Audience.USERS)
                        .build())
                .audiences(Audience.USERS, Audience.EXECUTIVES)
                .sectors(Sector.HEALTH)
                .level(GuidanceLevel.BASIC)
                .tailoring(TailoringAspect.SOCIAL, TailoringAspect.CULTURAL)
                .adaptation(
                        "en",
                        "The pictures show wards as they are in XA. Change the telephone number, and have nurses"
                                + " read the card before it is printed.")
                .edition("1")
                .publishedOn("2026-09-10")
                .versions(
                        version("en", 0, TextOrigin.ORIGINAL),
                        version("fr", 1, TextOrigin.COURTESY),
                        version("es", 2, TextOrigin.COURTESY))
                .reuse(ReuseTerms.builder()
                        .licence("Forum Open Licence 1")
                        .url("https://forum.example/licences/open-1")
                        .permits(ReusePermission.REDISTRIBUTE, ReusePermission.TRANSLATE, ReusePermission.ADAPT)
                        .build())
                .build();
    }

    private static LanguageVersion version(String language, int document, TextOrigin origin) {
        return LanguageVersion.builder()
                .lang(language)
                .document("/documents/" + document)
                .origin(origin)
                .build();
    }

    private static Document card(String language, String title, String digest) {
        return Document.builder()
                .title("en", title)
                .format(DocumentFormat.PDF)
                .mediaType("application/pdf")
                .uri("https://awareness.example/ward-card-" + language + ".pdf")
                .size(412_300L)
                .digest("sha-256:" + digest.repeat(32))
                .build();
    }
}
