package org.septel.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.meaning.Embedder;

/// The model all-MiniLM-L6-v2 with its weights in bytes. It is read at the first passage, and stays until the process
/// ends.
///
/// Passages go through it one by one: weights in bytes make it scale what it computes by the greatest number of all
/// that it is given at once, so that a passage among others would have another vector than alone. Each runs on the
/// thread that asks.
///
/// @source https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2
public final class MiniLm implements Embedder {

    private static final int DIMENSIONS = 384;

    /// Tokens that are read of a passage, the two at its ends included.
    private static final int LONGEST = 256;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private @Nullable Loaded loaded;

    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces words) {}

    @Override
    public String model() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(String passage) {
        Loaded model = loaded();
        long[] tokens = model.words().tokens(passage, LONGEST);
        long[] shape = {1, tokens.length};
        long[] ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(model, tokens, shape);
                OnnxTensor mask = tensor(model, ones, shape);
                OnnxTensor types = tensor(model, new long[tokens.length], shape);
                OrtSession.Result result = model.session()
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), tokens.length);
        } catch (OrtException failure) {
            throw new IllegalStateException("the model could not read a passage", failure);
        }
    }

    private static OnnxTensor tensor(Loaded model, long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(numbers), shape);
    }

    /// The mean of the tokens' vectors, at length 1.
    private static float[] mean(FloatBuffer vectors, int tokens) {
        float[] mean = new float[DIMENSIONS];
        for (int token = 0; token < tokens; token++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                mean[i] += vectors.get(token * DIMENSIONS + i);
            }
        }
        double squares = 0;
        for (float number : mean) {
            squares += number * number;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < DIMENSIONS; i++) {
            mean[i] /= length;
        }
        return mean;
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            try (InputStream model = resource(MODEL);
                    InputStream vocabulary = resource(VOCABULARY);
                    var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                environment.setTelemetry(false);
                OrtSession session = environment.createSession(model.readAllBytes(), options);
                loaded = new Loaded(environment, session, WordPieces.read(vocabulary));
            } catch (IOException failure) {
                throw new UncheckedIOException("the model could not be read", failure);
            } catch (OrtException failure) {
                throw new IllegalStateException("the model could not be loaded", failure);
            }
        }
        return loaded;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = MiniLm.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("not in the program: " + name);
        }
        return found;
    }
}
