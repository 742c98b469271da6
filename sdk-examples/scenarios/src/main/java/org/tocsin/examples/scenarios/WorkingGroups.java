package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.GroupActs.BOTNET;
import static org.tocsin.examples.scenarios.GroupActs.TRAINING;
import static org.tocsin.examples.scenarios.GroupActs.XA;
import static org.tocsin.examples.scenarios.GroupActs.XB;
import static org.tocsin.examples.scenarios.GroupActs.XC;
import static org.tocsin.examples.scenarios.GroupActs.XD;
import static org.tocsin.examples.scenarios.GroupActs.XE;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.Tocsin;
import org.tocsin.code.GroupChange;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.directory.ContactQuery;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.EntryId;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.GroupEntry;

/**
 * Working groups in a directory of usual size: they are formed, joined, left and handed over, and a message that must name
 * everybody gets its recipients from the directory.
 */
final class WorkingGroups implements Scenario {

    /** Ten in the morning at the party of which it is asked, which is nine hours ahead of UTC, on a holiday of its own. */
    static final ContactQuery ON_A_HOLIDAY =
            ContactQuery.of(PartyCode.of("x-party-21"), Instant.parse("2026-10-21T01:00:00Z"));

    /** When the servers are to be taken down. */
    static final Instant TAKEDOWN = Instant.parse("2026-11-20T09:00:00Z");

    /** The offices whose entries are told as messages of the story. */
    private static final List<Office> TOLD = List.of(XA, XB, XC, XD, XE);

    @Override
    public String name() {
        return "working-groups";
    }

    @Override
    public String title() {
        return "Working groups in a forum of thirty parties";
    }

    @Override
    public void play(Narrator narrator) {
        new Play(narrator).all();
    }

    /** One telling, with the directory of all thirty parties, of which the story tells some entries only. */
    private static final class Play {

        private final Narrator narrator;
        private final Directory.Builder whole = Directory.builder().keptBy(Narrator.KEEPER);

        Play(Narrator narrator) {
            this.narrator = narrator;
        }

        void all() {
            list();
            askForAContact();
            formTheBotnetGroup();
            changeTheBotnetGroup();
            formTheTrainingGroup();
            takeDown();
            handOver();
        }

        private <B extends Body> void send(Header.Builder header, B body) {
            whole.add(narrator.send(header, body));
        }

        private void list() {
            narrator.tell("The directory of a forum has thirty parties with four offices each, and the secretariat. The"
                    + " secretariat has entered them by the notes of their governments. Five of these entries, and its"
                    + " own, are shown here; the others look alike.");
            send(ThirtyParties.header(Envelope.SECRETARIAT), DirectoryOffices.manager(EntryId.of(narrator.newUuid())));
            for (Office office : ThirtyParties.offices()) {
                Header.Builder header = ThirtyParties.header(office);
                DirectoryEntry entry = ThirtyParties.entry(office);
                if (TOLD.contains(office)) {
                    send(header, entry);
                } else {
                    whole.add(Tocsin.standard().message(header, entry));
                }
            }
            narrator.openDirectory();
        }

        private void askForAContact() {
            Directory directory = whole.build();
            narrator.tell("The directory knows " + directory.parties().size() + " parties. Of the network arf-poc, "
                    + directory.members("arf-poc", ON_A_HOLIDAY.at()).size() + " of them state that they belong to it."
                    + " On 21 October, at ten in the morning there, somebody has to reach x-party-21. It is a"
                    + " holiday, and its technical desk works by day.");
            DirectoryNotes.tell(narrator, directory.find(ON_A_HOLIDAY));
        }

        private void formTheBotnetGroup() {
            narrator.tell(
                    "Three response teams work on a botnet of home routers. XA forms a group, which is closed: who"
                            + " belongs to it is what its convener says.");
            send(
                    GroupActs.toEverybody(
                            narrator, "2026-11-02T09:00:00Z", XA, "Working group on the router botnet is formed"),
                    GroupActs.botnetGroup(GroupChange.FORM, XA, XA, XB, XC).build());
            narrator.tell("XE thinks that it should lead the group and states it with itself as convener. The checker"
                    + " finds whose group it is, so XE does not send it.");
            narrator.consider(
                    GroupActs.toEverybody(narrator, "2026-11-03T09:00:00Z", XE, "Group on the router botnet"),
                    GroupActs.botnetGroup(GroupChange.FORM, XE, XE, XB).build());
        }

        private void changeTheBotnetGroup() {
            narrator.tell("XD asks to be listed, and XC leaves. A join to a closed group counts when the convener lists"
                    + " the party; a leave counts at once.");
            send(
                    Envelope.of(narrator, "2026-11-04T03:00:00Z", XD, Tlp.GREEN, "XD asks to join")
                            .recipients(Recipient.builder().group(BOTNET).build()),
                    GroupActs.own(GroupChange.JOIN, BOTNET, XD.party()));
            tellMembers(BOTNET, "2026-11-04T04:00:00Z");
            send(
                    GroupActs.toEverybody(narrator, "2026-11-05T09:00:00Z", XA, "XD is a member of the botnet group"),
                    GroupActs.botnetGroup(GroupChange.AMEND, XA, XA, XB, XC, XD).build());
            send(
                    GroupActs.toEverybody(narrator, "2026-11-09T02:00:00Z", XC, "XC leaves the botnet group"),
                    GroupActs.own(GroupChange.LEAVE, BOTNET, XC.party()));
            tellMembers(BOTNET, "2026-11-10T00:00:00Z");
        }

        private void formTheTrainingGroup() {
            narrator.tell("The secretariat forms a group that is open: whoever joins is a member at once.");
            send(
                    GroupActs.toEverybody(
                            narrator, "2026-11-11T08:00:00Z", Envelope.SECRETARIAT, "Group on training is formed"),
                    GroupActs.trainingGroup());
            send(
                    GroupActs.toEverybody(narrator, "2026-11-12T08:00:00Z", XE, "XE joins the group on training"),
                    GroupActs.own(GroupChange.JOIN, TRAINING, XE.party()));
            tellMembers(TRAINING, "2026-11-13T00:00:00Z");
        }

        private void tellMembers(String group, String at) {
            narrator.note("Members of " + group + ": "
                    + whole.build().members(group, Instant.parse(at)).stream()
                            .map(PartyCode::toString)
                            .collect(Collectors.joining(", "))
                    + ".");
        }

        private void takeDown() {
            narrator.tell("On 20 November XB wants the servers to be taken down in one hour, and marks the request red."
                    + " To address the group is refused: who knows of it has to be in the message itself.");
            narrator.attempt(
                    TakedownRequest.header(
                            narrator, List.of(Recipient.builder().group(BOTNET).build())),
                    TakedownRequest.body());
            narrator.tell("So XB takes the list of recipients from the directory, and leaves itself out. The checker"
                    + " notes, too, that nobody has tried these desks yet.");
            List<Recipient> named = whole.build().recipients(BOTNET, Track.TECHNICAL, TAKEDOWN).stream()
                    .filter(recipient -> !XB.party().equals(recipient.party()))
                    .toList();
            narrator.send(TakedownRequest.header(narrator, named), TakedownRequest.body());
        }

        private void handOver() {
            narrator.tell("XA hands the group over to XB, and XB dissolves it when the botnet is gone. Its code is not"
                    + " given to anybody else.");
            send(
                    GroupActs.toEverybody(narrator, "2026-11-27T09:00:00Z", XA, "XB convenes the botnet group"),
                    GroupActs.botnetGroup(GroupChange.AMEND, XB, XA, XB, XD).build());
            send(
                    GroupActs.toEverybody(narrator, "2026-12-18T09:00:00Z", XB, "The botnet group is dissolved"),
                    GroupEntry.builder()
                            .group(BOTNET)
                            .change(GroupChange.DISSOLVE)
                            .validUntil("2026-12-31")
                            .build());
        }
    }
}
