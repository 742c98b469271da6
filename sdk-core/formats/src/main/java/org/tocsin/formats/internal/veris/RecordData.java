package org.tocsin.formats.internal.veris;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.code.Precision;
import org.tocsin.code.Unit;
import org.tocsin.json.Node;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;

/**
 * The data that were affected. VERIS states the owner, the state and the disclosure once for all kinds of data; in the
 * format each kind states them.
 */
final class RecordData {

    private static final String PATH = "attribute.confidentiality.";

    private final VerisRecord record;
    private final Node confidentiality;
    private final List<DataSubject> subjects;
    private final List<DataState> states;
    private final @Nullable DataDisclosure disclosed;

    RecordData(VerisRecord record) {
        this.record = record;
        this.confidentiality = record.at("attribute", "confidentiality");
        this.subjects = record.codes(DataSubject.list(), PATH + "data_victim", confidentiality.get("data_victim"));
        this.states = record.codes(DataState.list(), PATH + "state", confidentiality.get("state"));
        this.disclosed = record.code(
                        DataDisclosure.list(), PATH + "data_disclosure", confidentiality.get("data_disclosure"))
                .orElse(null);
    }

    List<AffectedData> data() {
        if (confidentiality.leaves().findAny().isEmpty()) {
            return List.of();
        }
        List<AffectedData> data = new ArrayList<>();
        for (Node each : confidentiality.get("data").elements()) {
            if (data.size() < VerisRecord.MOST / 2) {
                record.code(DataKind.list(), PATH + "data.variety", each.get("variety"))
                        .ifPresent(kind -> data.add(ofKind(kind)
                                .records(records(each.get("amount")))
                                .build()));
            }
        }
        total(data);
        otherStates(data);
        return data;
    }

    private AffectedData.Builder ofKind(DataKind kind) {
        return AffectedData.builder()
                .kind(kind)
                .subjects(subjects)
                .state(states.isEmpty() ? null : states.get(0))
                .disclosed(disclosed);
    }

    private @Nullable Quantity records(Node amount) {
        return record.count(amount)
                .map(value -> Quantity.builder()
                        .value(value)
                        .unit(Unit.RECORDS)
                        .precision(Precision.ESTIMATE)
                        .build())
                .orElse(null);
    }

    /**
     * Writes the total where nothing is counted twice: for the only kind of data or, where no kind has a count, as an
     * entry of its own. If several kinds have counts, the total stays in the residue.
     */
    private void total(List<AffectedData> data) {
        Node total = confidentiality.get("data_total");
        Optional<BigDecimal> number = VerisRecord.plain(total);
        List<Quantity> counted = data.stream()
                .flatMap(each -> Optional.ofNullable(each.records()).stream())
                .toList();
        if (data.size() == 1 && counted.isEmpty()) {
            data.set(0, data.get(0).toBuilder().records(records(total)).build());
        } else if (counted.isEmpty()) {
            Quantity records = records(total);
            if (records != null || data.isEmpty()) {
                data.add(ofKind(DataKind.UNKNOWN).records(records).build());
            }
        } else if (counted.size() == 1
                && data.size() == 1
                && number.map(BigDecimal::longValue)
                        .equals(Optional.ofNullable(counted.get(0).value()))) {
            record.account().typed(total);
        }
    }

    /** Adds entries for further states without a count, because an entry has only one state. */
    private void otherStates(List<AffectedData> data) {
        DataKind first = data.get(0).kind();
        states.stream()
                .skip(1)
                .limit(VerisRecord.MOST - data.size())
                .forEach(state -> data.add(ofKind(first).state(state).build()));
    }
}
