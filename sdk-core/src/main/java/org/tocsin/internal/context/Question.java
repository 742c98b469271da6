package org.tocsin.internal.context;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Body;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;

/** The content of a request, by which it is compared with another. */
interface Question {

    /** Whether another request asks this as well. */
    boolean isAskedBy(Body other);

    /** The content of a request: for a mitigation request each of its targets, for any other its whole content. */
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
     * A target without the time at which it was seen.
     *
     * @param value the address, name or other value
     * @param port its port; null where none is given
     */
    record Target(String value, @Nullable Integer port) {

        static Target of(MitigationTarget target) {
            return new Target(target.value(), target.port());
        }
    }
}
