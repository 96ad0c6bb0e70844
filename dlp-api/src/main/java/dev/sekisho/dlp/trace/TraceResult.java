package dev.sekisho.dlp.trace;

import java.util.List;

/**
 * Who touched the people who were searched for. Both lists begin with the strongest overlap.
 *
 * @param transfers the transfers that carried any of them; of more than a thousand, the strongest thousand
 * @param actors the actors of these
 * @param matched how many transfers carried any of them
 * @param compared how many transfers with fingerprints were compared
 */
public record TraceResult(List<TransferHit> transfers, List<ActorHit> actors, long matched, long compared) {

    /**
     * Copies the lists.
     *
     * @param transfers the transfers
     * @param actors the actors
     * @param matched how many transfers carried any
     * @param compared how many were compared
     */
    public TraceResult {
        transfers = List.copyOf(transfers);
        actors = List.copyOf(actors);
    }

    /**
     * A transfer that carried people who were searched for.
     *
     * @param transfer the transfer
     * @param overlap what they have in common
     */
    public record TransferHit(TracedTransfer transfer, Overlap overlap) {}

    /**
     * An actor whose transfers together carried people who were searched for.
     *
     * @param actor the id of the actor
     * @param transfers how many of the actor's transfers carried any
     * @param overlap what all of the actor's transfers, stopped ones too, have in common with the search
     * @param mayHaveLeft how many of the matched data were in transfers that left or may have
     */
    public record ActorHit(String actor, long transfers, Overlap overlap, long mayHaveLeft) {}
}
