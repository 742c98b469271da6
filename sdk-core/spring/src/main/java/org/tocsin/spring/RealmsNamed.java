package org.tocsin.spring;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.tocsin.code.Realm;

/** Whether the program names realms, as one property or as a list. */
final class RealmsNamed implements Condition {

    static final String PROPERTY = "tocsin.realms";
    static final Bindable<List<Realm>> TYPE = Bindable.listOf(Realm.class);

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind(PROPERTY, Bindable.listOf(String.class))
                .isBound();
    }
}
