package org.tocsin.testing;

import java.util.List;
import org.tocsin.internal.rule.KnownExtensions;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.rule.RulePacks;

/** The rules of the format for a host that has registered and brought nothing. */
public final class FormatRules {

    private FormatRules() {}

    public static MessageRules alone() {
        KnownExtensions none = new KnownExtensions(List.of(), (key, schema) -> json -> List.of());
        return new MessageRules(none, new RulePacks(List.of()));
    }
}
