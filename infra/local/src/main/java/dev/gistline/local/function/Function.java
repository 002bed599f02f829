package dev.gistline.local.function;

/** One execution environment of a Lambda function: one invocation at a time. */
public interface Function extends AutoCloseable {

    /**
     * What the function answers to {@code event}.
     *
     * @throws FunctionFailed when it threw, ended, or ran out of time; the next invocation finds it ready again
     */
    byte[] invoke(byte[] event) throws FunctionFailed, InterruptedException;

    @Override
    void close();
}
