package org.tocsin.internal.value;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Pap;
import org.tocsin.code.Tlp;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;

/** The strictest of the labels that indicators of a message have of their own. */
final class IndicatorLabels {

    private @Nullable Tlp tlp;
    private @Nullable Pap pap;

    void note(Indicator indicator) {
        Tlp ownTlp = indicator.tlp();
        if (ownTlp != null && (tlp == null || ownTlp.compareTo(tlp) > 0)) {
            tlp = ownTlp;
        }
        Pap ownPap = indicator.pap();
        if (ownPap != null && (pap == null || ownPap.compareTo(pap) < 0)) {
            pap = ownPap;
        }
    }

    /** Whether one of them is stricter than that of the message. */
    boolean areStricterIn(Header header) {
        return (tlp != null && Indicators.isStricterIn(tlp, header))
                || (pap != null && Indicators.isStricterIn(pap, header));
    }
}
