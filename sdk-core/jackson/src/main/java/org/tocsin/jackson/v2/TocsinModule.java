package org.tocsin.jackson.v2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.message.Message;

/**
 * The module with which a mapper of Jackson 2 reads and writes messages as {@code Tocsin} does, alone or anywhere
 * inside another value.
 *
 * <p>A value that is not a valid message of the reader's realms, or has another body than the requested type, is
 * refused with the mapper's own exception, whose cause is an {@link org.tocsin.validation.InvalidMessageException} with
 * all problems. So is the writing of a message that is not valid. A body or part by itself can be written but not read,
 * since the rules are about messages.
 *
 * <p>What is outside the message is handled by the mapper: a byte order mark, UTF-16, and what follows after the value.
 * {@code null} as a member gives null; as the whole text it is no message.
 */
public final class TocsinModule extends Module {

    private final Tocsin tocsin;
    private final MessageReader reader;

    /**
     * A module that writes and reads with these.
     *
     * @param reader made for the realms that the program acts on, strict or tolerant
     */
    public TocsinModule(Tocsin tocsin, MessageReader reader) {
        this.tocsin = tocsin;
        this.reader = reader;
    }

    @Override
    public String getModuleName() {
        return "tocsin";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return type.hasRawClass(Message.class) ? new MessageSerializer(tocsin) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return type.hasRawClass(Message.class) ? new MessageDeserializer(type, reader) : null;
            }
        });
    }
}
