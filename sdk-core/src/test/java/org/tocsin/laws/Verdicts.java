package org.tocsin.laws;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.text.Defect;
import org.tocsin.message.Message;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What each engine says of a shape; the schema engine is set up here anew, apart from the one in the SDK. */
final class Verdicts {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Schema schema;
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    Verdicts() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        Map<String, String> texts = new HashMap<>();
        catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .forEach(name -> texts.put(catalog.schemaId(name), catalog.read(name)));
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of(catalog.schemaId("message.schema.json")));
    }

    /** What the JSON Schemas have against a text. */
    List<Error> schema(byte[] json) {
        return schema.validate(mapper.readTree(json));
    }

    /** What the strict reader's fast path has against the shape of a text, which is sound. */
    Optional<Problem> reader(byte[] json) {
        try {
            read(json);
            return Optional.empty();
        } catch (Defect defect) {
            return Optional.of(defect.problem());
        }
    }

    /** The message of a text of the right shape. */
    Message<?> read(byte[] json) {
        return MessageCodec.read(JsonInput.of(json, Limits.standard(), ReadMode.STRICT));
    }

    /** What the generated check has against an object. */
    Optional<Problem> check(Message<?> message) {
        try {
            MessageCodec.check(new ObjectCheck(Limits.standard()), message);
            return Optional.empty();
        } catch (Defect defect) {
            return Optional.of(defect.problem());
        }
    }

    /** What the constraints on the records have against an object. */
    Set<ConstraintViolation<Message<?>>> constraints(Message<?> message) {
        return validator.validate(message);
    }

    static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
