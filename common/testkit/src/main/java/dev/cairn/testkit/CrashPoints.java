package dev.cairn.testkit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * Runs a service so that its process ends, as by a power cut, at the point that {@code cairn.crash.at} names:
 *
 * <ul>
 *   <li>{@code store:before:COMMAND:COLLECTION}: a write is decided, the store has not heard of it;
 *   <li>{@code store:after:COMMAND:COLLECTION}: the store has acknowledged it, nobody else has heard of it;
 *   <li>{@code send:before}, {@code send:after}: around the broker's acknowledgement of an event;
 *   <li>{@code inbox:before}, {@code inbox:after}: around the effect of an event whose offset is not committed.
 * </ul>
 *
 * <p>With {@code ~WORD} behind a point at the store, only at a write that says so; with {@code ~KIND/} only at a document whose
 * id has that in it.
 */
@Configuration(proxyBeanMethods = false)
class CrashPoints {

    static final String AT = "cairn.crash.at";
    static final int STATUS = 137;

    /** Starts the application whose class is the first argument; the others are its own. */
    static void main(String[] args) throws ClassNotFoundException {
        var application = new SpringApplication(Class.forName(args[0]), CrashPoints.class);
        application.run(Arrays.copyOfRange(args, 1, args.length));
    }

    private static void reached(String point) {
        if (point.equals(System.getProperty(AT))) {
            Runtime.getRuntime().halt(STATUS);
        }
    }

    @Bean
    static MongoClientSettingsBuilderCustomizer crashingAroundWrites() {
        return settings -> settings.addCommandListener(new Writes());
    }

    @Bean
    static BeanPostProcessor crashingAroundEvents() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Producer<?, ?> producer -> sending(producer);
                    case ConcurrentMessageListenerContainer<?, ?> inbox -> receiving(inbox);
                    default -> bean;
                };
            }
        };
    }

    private static Object sending(Producer<?, ?> producer) {
        return Proxy.newProxyInstance(
                CrashPoints.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    try {
                        if (!method.getName().equals("send")) {
                            return method.invoke(producer, arguments);
                        }
                        reached("send:before");
                        return sent((Future<?>) method.invoke(producer, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Future<?> sent(Future<?> sending) throws Exception {
        if ("send:after".equals(System.getProperty(AT))) {
            var acknowledged = sending.get(30, TimeUnit.SECONDS);
            reached("send:after");
            return CompletableFuture.completedFuture(acknowledged);
        }
        return sending;
    }

    @SuppressWarnings("unchecked")
    private static Object receiving(ConcurrentMessageListenerContainer<?, ?> inbox) {
        var found = Objects.requireNonNull(inbox.getContainerProperties().getMessageListener());
        var listener = (MessageListener<Object, Object>) found;
        inbox.getContainerProperties().setMessageListener((MessageListener<Object, Object>) record -> {
            reached("inbox:before");
            listener.onMessage(record);
            reached("inbox:after");
        });
        return inbox;
    }

    /** Around each write of a document. */
    private static final class Writes implements CommandListener {

        private final Map<Integer, String> open = new ConcurrentHashMap<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var named = event.getCommand().get(event.getCommandName());
            if (named != null && named.isString()) {
                var what = event.getCommandName() + ":" + named.asString().getValue() + wordIn(event);
                open.put(event.getRequestId(), what);
                reached("store:before:" + what);
            }
        }

        /** The word that is looked for, with its sign, where the command says it. */
        private static String wordIn(CommandStartedEvent event) {
            var at = System.getProperty(AT, "");
            var word = at.substring(at.indexOf('~') + 1);
            var said = at.contains("~")
                    && event.getCommand().toJson().contains(word.endsWith("/") ? word : '"' + word + '"');
            return said ? "~" + word : "";
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            var what = open.remove(event.getRequestId());
            if (what != null) {
                reached("store:after:" + what);
            }
        }
    }
}
