/** One step of the schema. What has been released is never changed: a mistake is mended by a step of its own. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/**
 * The schema, oldest step first. Documents are `json`, not `jsonb`: it keeps them byte for byte and takes the escaped NUL that `jsonb`
 * refuses and a file name can hold; what queries need stands in columns. Ids and references sort by bytes ("C") on every server alike.
 * Nothing refers to another table: a save keeps them together, and tables may be spread over servers.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'conversations, tickets, copies, secrets',
    sql: `
      CREATE TABLE conversations (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        saved_as uuid NOT NULL,
        document json NOT NULL,
        has_deliveries boolean NOT NULL,
        due timestamptz,
        due_set timestamptz,
        claimed_by uuid,
        claimed_until timestamptz,
        feedback_at timestamptz
      );
      CREATE INDEX conversations_due ON conversations (due) WHERE due IS NOT NULL;
      CREATE INDEX conversations_due_set ON conversations (due_set) WHERE due_set IS NOT NULL;
      CREATE INDEX conversations_deliveries ON conversations (id) WHERE has_deliveries;
      CREATE INDEX conversations_feedback ON conversations (feedback_at DESC) WHERE feedback_at IS NOT NULL;
      CREATE TABLE tickets (
        reference text COLLATE "C" PRIMARY KEY,
        conversation text COLLATE "C" NOT NULL,
        filed_at timestamptz NOT NULL,
        status text NOT NULL,
        invoice text,
        customer json NOT NULL,
        document json NOT NULL
      );
      CREATE INDEX tickets_conversation ON tickets (conversation);
      CREATE INDEX tickets_filed ON tickets (filed_at, reference);
      CREATE INDEX tickets_status ON tickets (status, filed_at, reference);
      CREATE INDEX tickets_invoice ON tickets (invoice, filed_at, reference) WHERE invoice IS NOT NULL;
      CREATE TABLE copies (
        token_hash text COLLATE "C" PRIMARY KEY,
        about json NOT NULL,
        content bytea NOT NULL,
        expires timestamptz NOT NULL
      );
      CREATE INDEX copies_expires ON copies (expires);
      CREATE TABLE secrets (name text PRIMARY KEY, secret text NOT NULL);
    `,
  },
  {
    version: 2,
    name: 'turns of posts',
    sql: 'CREATE TABLE turns (channel text COLLATE "C" PRIMARY KEY, next timestamptz NOT NULL)',
  },
  {
    version: 3,
    name: 'what only waits for its time of day is no delivery that waits',
    // As `isPlanned` says. Documents with escapes that PostgreSQL can't read stay as they are until they are saved again.
    sql: String.raw`
      UPDATE conversations SET has_deliveries = EXISTS (
        SELECT FROM json_array_elements(document -> 'deliveries') AS one
        WHERE one -> 'errand' ->> 'kind' NOT IN ('alarm', 'digest', 'reviews')
          OR one -> 'errand' ->> 'kind' <> 'alarm' AND (one ->> 'refused' IS NOT NULL OR one ->> 'tries' <> '0')
      )
      WHERE has_deliveries AND document::text !~ '\\u(0000|d)'
    `,
  },
  {
    version: 4,
    name: 'claims by when they run out',
    // Each claim and renewal writes all indexes of its row for it. What was left behind is found among any number that wait.
    sql: 'CREATE INDEX conversations_claimed ON conversations (claimed_until) WHERE claimed_until IS NOT NULL',
  },
]
