package kazasu.workbench.agent;

/**
 * A form with its signature, or the signature beside it.
 *
 * @param contentType for HTTP
 * @param bytes not copied, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared never
record SignedForm(String contentType, byte[] bytes) {}
