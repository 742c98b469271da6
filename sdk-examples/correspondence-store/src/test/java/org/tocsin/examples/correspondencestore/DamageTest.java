package org.tocsin.examples.correspondencestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/**
 * Whatever bit of a store's files flips, and wherever they are cut: no answer is silently another one, and no message is
 * gone without a word. {@code -Dtocsin.store.damages=3000} tries more than every build does.
 */
final class DamageTest {

    private static final int DAMAGES = Integer.getInteger("tocsin.store.damages", 240);
    private static final int MESSAGES = DAMAGES > 1_000 ? 80 : 24;

    /** Where damage came to light. */
    private enum Noticed {
        WHEN_OPENED,
        WHEN_ASKED,
        WHEN_VERIFIED,
        /** Nothing that was kept is in the place. */
        NEVER
    }

    @TempDir
    private Path folder;

    private Path file;
    private StoreFiles killed;
    private StoreFiles closed;
    private Map<MessageId, List<Message<?>>> byId;
    private Map<MessageKey, List<Message<?>>> byKey;
    private Map<Topic, List<Message<?>>> byTopic;

    @BeforeEach
    void make() throws IOException, SQLException {
        file = folder.resolve("correspondence.db");
        killed = StoreFiles.ofKilled(folder, MESSAGES);
        closed = killed.closed(folder);
        byId = killed.messages().stream()
                .collect(Collectors.groupingBy(message -> message.header().id()));
        byKey = killed.messages().stream().collect(Collectors.groupingBy(DamageTest::key));
        byTopic = new TreeMap<>(Comparator.comparing(Topic::toString));
        for (Message<?> message : killed.messages()) {
            Topic.of(message)
                    .forEach(topic -> byTopic.computeIfAbsent(topic, each -> new ArrayList<>())
                            .add(message));
        }
    }

    private static MessageKey key(Message<?> message) {
        return new MessageKey(
                message.header().originator().party(),
                message.header().realm(),
                message.header().id());
    }

    @Test
    void whatIsNotDamagedIsNotSaidToBe() throws IOException {
        for (StoreFiles files : List.of(killed, closed)) {
            files.put(file, "", files.contents().get(""));
            assertEquals(Noticed.NEVER, noticed(""));
        }
    }

    @Test
    void noFlippedBitChangesOrLosesAnythingInSilence() throws IOException {
        Random random = new Random(11);
        Map<String, Integer> tally = new TreeMap<>();
        for (int i = 0; i < DAMAGES; i++) {
            StoreFiles files = i % 4 < 2 ? closed : killed;
            String ending = List.of("", "-ledger", "-wal", "").get(i % 4);
            int at = random.nextInt(files.contents().get(ending).length);
            int bit = random.nextInt(8);
            files.put(file, ending, files.flipped(ending, at, bit));
            Noticed noticed = noticed("bit " + bit + " of byte " + at + " in db" + ending);
            tally.merge(name(files, ending) + noticed, 1, Integer::sum);
            if (noticed == Noticed.NEVER && ending.equals("-ledger")) {
                // As if the power had failed while the last commit was written down; the message itself is there. Into
                // the
                // place after it the question's answer was written.
                assertTrue(
                        Set.of(Ledger.slot(MESSAGES), Ledger.slot(MESSAGES + 1)).contains(at / Ledger.SLOT));
            }
        }
        System.out.println("flipped bits: " + tally);
        assertEquals(0, tally.getOrDefault(name(killed, "-wal") + Noticed.NEVER, 0), tally.toString());
    }

    @Test
    void noFlippedBitInWhatIsNotedOfQuestionsHidesOne() throws IOException, SQLException {
        Random random = new Random(13);
        Map<String, Integer> tally = new TreeMap<>();
        List<Integer> pages = closed.pages(folder, "unsettled", "unsettled_month");
        for (int i = 0; i < DAMAGES / 4; i++) {
            // A page is filled from its end; its head comes first.
            int within = i % 3 == 0 ? random.nextInt(40) : StoreFiles.PAGE - 1 - random.nextInt(120);
            int at = (pages.get(i % pages.size()) - 1) * StoreFiles.PAGE + within;
            int bit = random.nextInt(8);
            closed.put(file, "", closed.flipped("", at, bit));
            tally.merge(noticed("bit " + bit + " of byte " + at + " in db").name(), 1, Integer::sum);
        }
        System.out.println("flipped bits in what is noted of questions: " + tally);
        assertTrue(tally.getOrDefault(Noticed.WHEN_ASKED.name(), 0) > 0, tally.toString());
    }

    @Test
    void noCutLosesAnythingInSilence() throws IOException {
        Random random = new Random(12);
        Map<String, Integer> tally = new TreeMap<>();
        for (int i = 0; i < DAMAGES / 2; i++) {
            StoreFiles files = i % 4 < 2 ? closed : killed;
            // Twice as often the log, of which a part is as good as the whole to SQLite.
            String ending = List.of("", "-ledger", "-wal", "-wal").get(i % 4);
            int length = random.nextInt(files.contents().get(ending).length);
            files.put(file, ending, files.cut(ending, length));
            tally.merge(name(files, ending) + noticed(length + " bytes left of db" + ending), 1, Integer::sum);
        }
        System.out.println("cuts: " + tally);
        assertEquals(DAMAGES / 4, tally.get(name(killed, "-wal") + Noticed.WHEN_OPENED), tally.toString());
    }

    private String name(StoreFiles files, String ending) {
        return (files == closed ? "closed" : "killed") + " db" + ending + " of "
                + files.contents().get(ending).length + " bytes ";
    }

    private Noticed noticed(String damage) {
        boolean asked;
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.open(file)) {
            asked = askEverything(correspondence, damage);
        } catch (StoreException told) {
            assertOnlyWhatWasKept(damage);
            return Noticed.WHEN_OPENED;
        }
        boolean sound = isSound();
        if (asked) {
            assertTrue(!sound, () -> damage + ": an answer failed, and verify finds nothing");
            return Noticed.WHEN_ASKED;
        }
        return sound ? Noticed.NEVER : Noticed.WHEN_VERIFIED;
    }

    private boolean isSound() {
        try {
            return Verification.of(file, (done, all) -> {}).isSound();
        } catch (StoreException told) {
            return false;
        }
    }

    /** Fails where an answer is another one than it was; tells whether one could not be given. */
    private boolean askEverything(DatabaseCorrespondence correspondence, String damage) {
        boolean[] failed = {false};
        byId.forEach((id, kept) -> failed[0] |=
                isRefused(damage, false, kept, () -> correspondence.named(id, Correspondence.EVERY_REALM)));
        byKey.forEach((key, kept) -> failed[0] |= isRefused(damage, false, kept, () -> correspondence.revisions(key)));
        byTopic.forEach((topic, kept) -> failed[0] |=
                isRefused(damage, true, kept, () -> correspondence.about(topic, Correspondence.EVERY_REALM)));
        failed[0] |= areExercisesRefused(damage, correspondence);
        Set<Message<?>> waiting = new HashSet<>(asking());
        killed.settled().forEach(waiting::remove);
        failed[0] |= isHidden(damage, waiting, correspondence);
        return failed[0] | isHiddenWhenTouched(damage, correspondence);
    }

    private boolean areExercisesRefused(String damage, DatabaseCorrespondence correspondence) {
        Set<ExerciseId> exercises = killed.messages().stream()
                .flatMap(message -> Stream.ofNullable(message.header().exercise()))
                .map(ExerciseReference::id)
                .collect(Collectors.toSet());
        Set<ExerciseId> answer;
        try {
            answer = correspondence.exercises(Correspondence.EVERY_REALM);
        } catch (StoreException told) {
            return true;
        }
        assertEquals(exercises, answer, damage);
        return false;
    }

    private List<Message<?>> asking() {
        return byTopic.getOrDefault(Topic.asking(), List.of());
    }

    /** Fails where a question that may wait is not given; tells whether what waits was not told by what is noted of it. */
    private boolean isHidden(String damage, Set<Message<?>> waiting, DatabaseCorrespondence correspondence) {
        boolean failed = false;
        for (Instant validAt : List.of(Instant.MIN, Questions.hour(5_000), Questions.hour(20_000))) {
            List<Message<?>> answer;
            try {
                answer = correspondence.unsettled(Correspondence.EVERY_REALM, validAt);
            } catch (StoreException told) {
                failed = true;
                continue;
            }
            List<Message<?>> all = asking().stream()
                    .filter(each -> !LastMonth.until(each.header()).isBefore(validAt))
                    .toList();
            if (!answer.equals(all.stream().filter(waiting::contains).toList())) {
                assertEquals(all, answer, damage);
                failed = true;
            }
        }
        return failed;
    }

    private boolean isHiddenWhenTouched(String damage, DatabaseCorrespondence correspondence) {
        try {
            correspondence.keep(Questions.answer(9_000, 9_001, killed.settled()));
        } catch (StoreException told) {
            return true;
        }
        return isHidden(damage, new HashSet<>(asking()), correspondence);
    }

    private static boolean isRefused(
            String damage, boolean ordered, List<Message<?>> kept, Supplier<List<Message<?>>> question) {
        List<Message<?>> answer;
        try {
            answer = question.get();
        } catch (StoreException told) {
            return true;
        }
        if (ordered) {
            assertEquals(kept, answer, damage);
        } else {
            assertEquals(kept.size(), answer.size(), damage);
            assertEquals(new HashSet<>(kept), new HashSet<>(answer), damage);
        }
        return false;
    }

    /** What is left of a damaged store is at most what was kept. */
    private void assertOnlyWhatWasKept(String damage) {
        Set<Message<?>> kept = new HashSet<>(killed.messages());
        try (DatabaseCorrespondence correspondence = DatabaseCorrespondence.openDamaged(file)) {
            for (Topic topic : byTopic.keySet()) {
                try {
                    List<Message<?>> left = correspondence.about(topic, Correspondence.EVERY_REALM);
                    assertTrue(kept.containsAll(left), damage);
                } catch (StoreException told) {
                    continue;
                }
            }
            Verification found = correspondence.verify();
            assertTrue(!found.isSound(), damage);
        } catch (StoreException told) {
            return;
        }
    }
}
