package org.tocsin.internal.context;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Body;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;

/** What a request asks, so that another can be compared with it. */
interface Question {

    /** Whether another request asks this as well. */
    boolean isAskedBy(Body other);

    /** A request for mitigation asks about each of its targets, any other about all that it says. */
    static Question of(Body request) {
        if (!(request instanceof MitigationRequest mitigation)) {
            return request::equals;
        }
        Set<Target> targets = new HashSet<>();
        mitigation.targets().forEach(target -> targets.add(Target.of(target)));
        return other -> other instanceof MitigationRequest another
                && another.targets().stream().map(Target::of).anyMatch(targets::contains);
    }

    /**
     * A target, whenever it was seen.
     *
     * @param value the address, name or other value
     * @param port its port; null where none is told
     */
    record Target(String value, @Nullable Integer port) {

        static Target of(MitigationTarget target) {
            return new Target(target.value(), target.port());
        }
    }
}
