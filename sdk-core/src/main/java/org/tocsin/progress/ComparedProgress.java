package org.tocsin.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;

/**
 * Two progress reports side by side.
 *
 * @param items the items of both: those of the later report in its order, then those that were dropped, in the order of
 *     the earlier one
 */
public record ComparedProgress(List<ItemComparison> items) implements ProgressComparison {

    /** The list is copied. */
    public ComparedProgress {
        items = List.copyOf(items);
    }

    /**
     * The comparison of two bodies, whosever they are. Items are known by their identifiers; where a report gives one
     * twice, the first counts.
     */
    public static ComparedProgress of(ProgressReport earlier, ProgressReport later) {
        Map<String, Placed> before = placed(earlier);
        Map<String, Placed> after = placed(later);
        List<ItemComparison> items = new ArrayList<>();
        after.forEach((id, item) -> items.add(compare(id, before.get(id), item)));
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                items.add(compare(id, item, null));
            }
        });
        return new ComparedProgress(items);
    }

    /** An item, and where it stands in its report. */
    private record Placed(ProgressItem item, String pointer) {}

    private static Map<String, Placed> placed(ProgressReport report) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        List<ProgressItem> items = report.items();
        for (int i = 0; i < items.size(); i++) {
            placed.putIfAbsent(items.get(i).id(), new Placed(items.get(i), "/body/items/" + i));
        }
        return placed;
    }

    private static ItemComparison compare(String id, @Nullable Placed before, @Nullable Placed after) {
        ProgressItem was = before == null ? null : before.item();
        ProgressItem is = after == null ? null : after.item();
        Placed shown = after == null ? before : after;
        return new ItemComparison(
                id, ProgressMovement.between(was, is), was, is, shown == null ? "/body/items" : shown.pointer());
    }

    /** The items with this movement. */
    public List<ItemComparison> items(ProgressMovement movement) {
        return items.stream().filter(item -> item.movement() == movement).toList();
    }

    /** The items whose status is worse than before and that have no explanation ({@code TOC-PRG-003}). */
    public List<ItemComparison> unexplained() {
        return items.stream().filter(ItemComparison::isUnexplained).toList();
    }

    /**
     * The commitments that an item in force carries out in the later report, and none did in the earlier one. A commitment
     * is known by its framework and its place there, or by its words where it has none.
     */
    public List<ProgressCommitment> newlyMet() {
        return added(met(ItemComparison::before), met(ItemComparison::after));
    }

    /** The commitments that an item in force carried out in the earlier report, and none does in the later one. */
    public List<ProgressCommitment> noLongerMet() {
        return added(met(ItemComparison::after), met(ItemComparison::before));
    }

    private static List<ProgressCommitment> added(
            Map<List<@Nullable Object>, ProgressCommitment> before,
            Map<List<@Nullable Object>, ProgressCommitment> after) {
        after.keySet().removeAll(before.keySet());
        return List.copyOf(after.values());
    }

    private Map<List<@Nullable Object>, ProgressCommitment> met(
            Function<ItemComparison, @Nullable ProgressItem> report) {
        Map<List<@Nullable Object>, ProgressCommitment> met = new LinkedHashMap<>();
        for (ItemComparison compared : items) {
            ProgressItem item = report.apply(compared);
            if (item != null && CodeGroups.isInForce(item.status())) {
                item.commitments().forEach(each -> met.putIfAbsent(key(each), each));
            }
        }
        return met;
    }

    private static List<@Nullable Object> key(ProgressCommitment commitment) {
        String reference = commitment.reference();
        return Arrays.asList(commitment.framework(), reference == null ? commitment.text() : reference);
    }

    @Override
    public Optional<ComparedProgress> compared() {
        return Optional.of(this);
    }
}
