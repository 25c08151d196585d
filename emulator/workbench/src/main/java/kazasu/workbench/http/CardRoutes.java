package kazasu.workbench.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;
import kazasu.workbench.card.HeldCard;

/** What one can ask of the cards. */
final class CardRoutes {
    private static final int LARGEST_BODY = 256 * 1024;
    private static final String JSON = "application/json";

    private final Map<String, HeldCard> cards = new LinkedHashMap<>();

    CardRoutes(List<HeldCard> cards) {
        cards.forEach(card -> this.cards.put(card.id(), card));
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/cards", this::list);
        routes.post("/v1/cards/{id}/apdus", this::apdus);
        routes.post("/v1/cards/{id}/power", this::power);
    }

    private void list(Context context) {
        Json.answer(
                context, JSON, cards.values().stream().map(CardRoutes::entry).toList());
    }

    private static Map<String, String> entry(HeldCard card) {
        return Map.of(
                "id", card.id(),
                "profile", card.profile(),
                "atr", Hex.format(card.slot().atr()));
    }

    private void apdus(Context context) {
        HeldCard card = card(context);
        ApduUnit unit = ApduUnit.parse(body(context));
        List<String> answers = card.slot().exclusively(unit::run);
        Json.answer(context, JSON, Map.of("answers", answers));
    }

    private void power(Context context) {
        HeldCard card = card(context);
        JsonNode action = Json.object(body(context), Set.of("action")).path("action");
        boolean powered = card.slot().exclusively(slot -> act(slot, Objects.toString(action.textValue(), "")));
        Json.answer(context, JSON, Map.of("powered", powered));
    }

    private static boolean act(CardSlot slot, String action) {
        switch (action) {
            case "on" -> slot.powerOn();
            case "off" -> slot.powerOff();
            case "warm-reset" -> {
                slot.powerOn();
                slot.warmReset();
            }
            default -> throw Problem.badRequest("action is \"on\", \"off\" or \"warm-reset\"");
        }
        return slot.isPowered();
    }

    private HeldCard card(Context context) {
        String id = context.pathParam("id");
        HeldCard card = cards.get(id);
        if (card == null) {
            throw Problem.noCard(id);
        }
        return card;
    }

    private static byte[] body(Context context) {
        String type = Objects.toString(context.contentType(), "");
        if (!type.replaceAll(";.*", "").strip().equalsIgnoreCase(JSON)) {
            throw Problem.wrongType();
        }
        try {
            byte[] body = context.req().getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw Problem.tooLarge(LARGEST_BODY);
            }
            return body;
        } catch (IOException e) {
            throw Problem.badRequest("the body is incomplete");
        }
    }
}
