package dev.gistline.store.dynamodb;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client whose calls end the caller now and then: half before they reach the table, half after. */
final class CrashingDynamo {

    /** Stands for the end of the process. */
    static final class Crash extends RuntimeException {}

    private CrashingDynamo() {}

    static DynamoDbClient of(DynamoDbClient dynamo, Random random, double share) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                CrashingDynamo.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    boolean crash;
                    boolean before;
                    synchronized (random) {
                        crash = random.nextDouble() < share;
                        before = random.nextBoolean();
                    }
                    if (crash && before) {
                        throw new Crash();
                    }
                    try {
                        Object result = method.invoke(dynamo, arguments);
                        if (crash) {
                            throw new Crash();
                        }
                        return result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
