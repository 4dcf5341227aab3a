package dev.cairn.platform.store;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.ByteBufNIO;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.ByteBufferBsonInput;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Seals and opens one value with a key, bound to a place: moved elsewhere, it does not open. */
final class Seal {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private final Aead key;
    private final String place;

    Seal(Aead key, String place) {
        this.key = key;
        this.place = place;
    }

    Binary sealed(Object value, String path) {
        try (var buffer = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(
                    writer, new Document("w", value), EncoderContext.builder().build());
            return new Binary(key.encrypt(buffer.toByteArray(), binding(path)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + place + path, e);
        }
    }

    @Nullable
    Object opened(Binary sealed, String path) {
        try {
            var plain = java.nio.ByteBuffer.wrap(key.decrypt(sealed.getData(), binding(path)));
            try (var reader = new BsonBinaryReader(
                    new ByteBufferBsonInput(new ByteBufNIO(plain.order(java.nio.ByteOrder.LITTLE_ENDIAN))))) {
                return CODEC.decode(reader, DecoderContext.builder().build()).get("w");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open " + place + path, e);
        }
    }

    private byte[] binding(String path) {
        return (place + path).getBytes(StandardCharsets.UTF_8);
    }
}
