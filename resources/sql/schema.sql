CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person,
    from_at INTEGER,
    to_at INTEGER,
    reason TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX absence_person ON absence (person_id, from_at);
CREATE TABLE advice_due (
    project_id INTEGER PRIMARY KEY REFERENCES project ON DELETE CASCADE,
    since INTEGER NOT NULL,
    done_to INTEGER NOT NULL
) STRICT;
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    hash TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at INTEGER,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_hash ON attachment (hash) WHERE link = '';
CREATE INDEX attachment_issue ON attachment (issue_id, id);
CREATE TABLE attachment_content (
    hash TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
CREATE TABLE calendar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    nominal_day_minutes INTEGER NOT NULL,
    week TEXT NOT NULL,
    exceptions TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    cause TEXT NOT NULL,
    subject TEXT NOT NULL,
    reverts INTEGER REFERENCES change_set,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX change_set_at ON change_set (at);
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue,
    kind TEXT NOT NULL,
    from_id INTEGER REFERENCES person,
    channel TEXT NOT NULL,
    at INTEGER,
    level INTEGER NOT NULL,
    expects_answer INTEGER NOT NULL,
    answer_by INTEGER,
    outcome TEXT NOT NULL,
    promised_until INTEGER,
    announced_for INTEGER,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    refers_to_id INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    internal INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_escalation ON contact (at) WHERE kind = 'escalation';
CREATE INDEX contact_issue ON contact (issue_id, at);
CREATE INDEX contact_refers_to ON contact (refers_to_id) WHERE refers_to_id IS NOT NULL;
CREATE TABLE contact_person (
    contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (contact_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    category TEXT NOT NULL,
    set_status TEXT,
    flag TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX criterion_project ON criterion (project_id, id);
CREATE TABLE criterion_term (
    criterion_id INTEGER NOT NULL REFERENCES criterion ON DELETE CASCADE,
    position INTEGER NOT NULL,
    fact TEXT NOT NULL,
    comparison TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (criterion_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL,
    categories TEXT NOT NULL,
    required INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    UNIQUE (project_id, key)
) STRICT;
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue,
    template_key TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER,
    changed_at INTEGER,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_issue ON draft (issue_id, created_at);
CREATE TABLE draft_bundled (
    draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    position INTEGER NOT NULL,
    issue_id INTEGER NOT NULL REFERENCES issue,
    PRIMARY KEY (draft_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_bundled_issue ON draft_bundled (issue_id);
CREATE TABLE draft_recipient (
    draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person,
    role TEXT NOT NULL,
    PRIMARY KEY (draft_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE escalation_level (
    matrix_id INTEGER NOT NULL REFERENCES matrix ON DELETE CASCADE,
    path INTEGER NOT NULL,
    level INTEGER NOT NULL,
    title TEXT NOT NULL,
    respond TEXT NOT NULL,
    acknowledge TEXT NOT NULL,
    channels TEXT NOT NULL,
    facts TEXT NOT NULL,
    other_facts TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (matrix_id, path, level)
) STRICT, WITHOUT ROWID;
CREATE TABLE escalation_path (
    matrix_id INTEGER NOT NULL REFERENCES matrix ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    counterparty_id INTEGER REFERENCES organisation,
    categories TEXT NOT NULL,
    last_resorts TEXT NOT NULL,
    policies TEXT NOT NULL,
    PRIMARY KEY (matrix_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_set_id INTEGER NOT NULL REFERENCES change_set,
    record_kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX history_change_set ON history (change_set_id);
CREATE INDEX history_record ON history (record_kind, record_id);
CREATE TABLE issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    key TEXT NOT NULL,
    key_prefix TEXT NOT NULL,
    key_number INTEGER NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    category TEXT NOT NULL,
    path_key TEXT NOT NULL,
    counterparty_id INTEGER REFERENCES organisation,
    owner_id INTEGER REFERENCES person,
    originator_id INTEGER REFERENCES person,
    matrix_id INTEGER REFERENCES matrix,
    impact INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    severity_override TEXT,
    override_reason TEXT NOT NULL,
    raised_at INTEGER,
    need_by INTEGER,
    missed_at INTEGER,
    resolved_at INTEGER,
    changed_at INTEGER,
    cost_now_cents INTEGER NOT NULL,
    cost_now_currency TEXT NOT NULL,
    cost_per_day_cents INTEGER NOT NULL,
    cost_per_day_currency TEXT NOT NULL,
    one_off_loss_cents INTEGER NOT NULL,
    one_off_loss_currency TEXT NOT NULL,
    ask_kind TEXT NOT NULL,
    ask_text TEXT NOT NULL,
    ask_cents INTEGER NOT NULL,
    ask_currency TEXT NOT NULL,
    ask_days INTEGER NOT NULL,
    worsening INTEGER NOT NULL,
    joint INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    source_system TEXT NOT NULL,
    source_id TEXT NOT NULL,
    source_status TEXT NOT NULL,
    source_priority TEXT NOT NULL,
    source_type TEXT NOT NULL,
    description TEXT NOT NULL,
    business_impact TEXT NOT NULL,
    consequence TEXT NOT NULL,
    workaround TEXT NOT NULL,
    outcome TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
, ask_scope INTEGER NOT NULL DEFAULT 0, stopped_at INTEGER, stopped_by_id INTEGER REFERENCES person, stop_reason TEXT NOT NULL DEFAULT '', limit_knowledge INTEGER NOT NULL DEFAULT 0, limit_control INTEGER NOT NULL DEFAULT 0, limit_progress INTEGER NOT NULL DEFAULT 0, unplanned_hours INTEGER NOT NULL DEFAULT 0, people_affected INTEGER NOT NULL DEFAULT 0, entry_kind TEXT NOT NULL DEFAULT '', milestone_id INTEGER REFERENCES milestone, again_of_id INTEGER REFERENCES issue DEFERRABLE INITIALLY DEFERRED, situation TEXT NOT NULL DEFAULT '', everyday INTEGER NOT NULL DEFAULT 0, tier_path TEXT NOT NULL DEFAULT '', tier INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX issue_again_of ON issue (again_of_id) WHERE again_of_id IS NOT NULL;
CREATE INDEX issue_category ON issue (category);
CREATE INDEX issue_changed ON issue (changed_at);
CREATE INDEX issue_cost ON issue (cost_per_day_cents) WHERE cost_per_day_cents > 0;
CREATE INDEX issue_counterparty ON issue (counterparty_id);
CREATE INDEX issue_due_by ON issue (need_by) WHERE need_by IS NOT NULL;
CREATE INDEX issue_entry_kind ON issue (entry_kind, project_id) WHERE entry_kind <> '';
CREATE UNIQUE INDEX issue_key ON issue (key_prefix, key_number, key);
CREATE INDEX issue_milestone ON issue (milestone_id) WHERE milestone_id IS NOT NULL;
CREATE INDEX issue_need_by ON issue (need_by) WHERE need_by IS NOT NULL AND status IN ('open', 'in-progress');
CREATE INDEX issue_open ON issue (project_id, matrix_id, status) WHERE status IN ('open', 'in-progress');
CREATE INDEX issue_owner ON issue (owner_id);
CREATE INDEX issue_ownerless ON issue (project_id, owner_id, status) WHERE owner_id IS NULL AND status IN ('open', 'in-progress');
CREATE INDEX issue_raised ON issue (raised_at);
CREATE INDEX issue_source ON issue (source_system, source_id) WHERE source_id <> '';
CREATE INDEX issue_status ON issue (status);
CREATE INDEX issue_stopped ON issue (stopped_at) WHERE stopped_at IS NOT NULL;
CREATE INDEX issue_title ON issue (title COLLATE NOCASE);
CREATE TABLE issue_action (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    person_id INTEGER REFERENCES person,
    due_on TEXT,
    done_at INTEGER,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_action_due ON issue_action (due_on, issue_id) WHERE done_at IS NULL;
CREATE TABLE issue_cause (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_contribution (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organisation_id INTEGER REFERENCES organisation,
    percent INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_contribution_organisation ON issue_contribution (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE TABLE issue_cost_part (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    cents INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_custom (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_custom_field ON issue_custom (field, value, issue_id);
CREATE TABLE issue_due (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    thing TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    person_id INTEGER, project_id INTEGER, cents INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (issue_id, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_due_silence ON issue_due (project_id, since, person_id, currency, cents) WHERE thing = 'silence';
CREATE INDEX issue_due_thing ON issue_due (thing, since);
CREATE TABLE issue_entry (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    decider_id INTEGER REFERENCES person,
    decided_at INTEGER,
    decision TEXT NOT NULL,
    decision_reason TEXT NOT NULL,
    review_on TEXT,
    tripwire TEXT NOT NULL,
    workaround_until TEXT,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_firing (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    criterion INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER,
    facts TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_guided (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    reply TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_helper (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person,
    brings TEXT NOT NULL,
    until_on TEXT,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_implicated (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_label (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_link (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_load (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    PRIMARY KEY (issue_id, person_id, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_load_person ON issue_load (project_id, person_id, at);
CREATE TABLE issue_option (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    cost_cents INTEGER NOT NULL,
    cost_currency TEXT NOT NULL,
    slip_days INTEGER NOT NULL,
    scope TEXT NOT NULL,
    main_risk TEXT NOT NULL,
    recommended INTEGER NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_pause (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    from_at INTEGER,
    to_at INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_responder (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person,
    duty TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_state (
    issue_id INTEGER PRIMARY KEY REFERENCES issue ON DELETE CASCADE,
    severity INTEGER NOT NULL,
    level INTEGER NOT NULL,
    verdict TEXT,
    next_level INTEGER NOT NULL,
    until INTEGER,
    next_checkpoint INTEGER,
    digest INTEGER NOT NULL,
    search TEXT NOT NULL
, narrow BLOB, status TEXT NOT NULL DEFAULT 'open') STRICT;
CREATE INDEX issue_state_calm ON issue_state (verdict, COALESCE(until, 9223372036854775807), issue_id, status)
    WHERE verdict IN ('Wait', 'HandleInTeam', 'Nothing');
CREATE INDEX issue_state_checkpoint ON issue_state (next_checkpoint);
CREATE INDEX issue_state_level ON issue_state (level, severity, COALESCE(until, 9223372036854775807), issue_id, status);
CREATE INDEX issue_state_severity ON issue_state (severity, COALESCE(until, 9223372036854775807), issue_id, status);
CREATE INDEX issue_state_status ON issue_state (status, severity, COALESCE(until, 9223372036854775807), issue_id);
CREATE INDEX issue_state_verdict ON issue_state (verdict, COALESCE(until, 9223372036854775807), issue_id, status)
    WHERE verdict NOT IN ('Wait', 'HandleInTeam', 'Nothing');
CREATE INDEX issue_state_wait ON issue_state (verdict) WHERE verdict = 'Wait';
CREATE TABLE level_person (
    matrix_id INTEGER NOT NULL REFERENCES matrix ON DELETE CASCADE,
    path INTEGER NOT NULL,
    level INTEGER NOT NULL,
    side TEXT NOT NULL,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (matrix_id, path, level, side, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE matrix (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    version INTEGER NOT NULL,
    published INTEGER NOT NULL,
    saved_at INTEGER,
    saved_by TEXT NOT NULL,
    note TEXT NOT NULL,
    severity_cells TEXT NOT NULL,
    severity_definitions TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    UNIQUE (project_id, version)
) STRICT;
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    name TEXT NOT NULL,
    baseline_on TEXT,
    float_days INTEGER NOT NULL,
    reached_on TEXT,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_project ON milestone (project_id, id);
CREATE TABLE milestone_forecast (
    milestone_id INTEGER NOT NULL REFERENCES milestone ON DELETE CASCADE,
    position INTEGER NOT NULL,
    made_at INTEGER,
    day TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (milestone_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    is_ours INTEGER NOT NULL,
    calendar_id INTEGER REFERENCES calendar,
    contract_reference TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE TABLE organisation_ladder (
    organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    PRIMARY KEY (organisation_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_ladder_person ON organisation_ladder (person_id);
CREATE TABLE organisation_notice (
    organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    working_days INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    chat TEXT NOT NULL,
    calendar_id INTEGER REFERENCES calendar,
    reports_to_id INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    power_cents INTEGER NOT NULL,
    power_currency TEXT NOT NULL,
    power_days INTEGER NOT NULL,
    power_staff INTEGER NOT NULL,
    power_scope INTEGER NOT NULL,
    power_priority INTEGER NOT NULL,
    power_contract INTEGER NOT NULL,
    notes TEXT NOT NULL,
    active INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
, prefers_channels TEXT NOT NULL DEFAULT '', prefers_times TEXT NOT NULL DEFAULT '', prefers_length TEXT NOT NULL DEFAULT '', prefers_format TEXT NOT NULL DEFAULT '', likes TEXT NOT NULL DEFAULT '', dislikes TEXT NOT NULL DEFAULT '', what_worked TEXT NOT NULL DEFAULT '', agreed_on TEXT, agreed_points TEXT NOT NULL DEFAULT '', agreed_review_on TEXT) STRICT;
CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    calendar_id INTEGER REFERENCES calendar,
    manager_id INTEGER REFERENCES person,
    authority_cents INTEGER NOT NULL,
    authority_currency TEXT NOT NULL,
    authority_days INTEGER NOT NULL,
    leader_load_limit INTEGER NOT NULL,
    created_at INTEGER,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    next_issue_number INTEGER NOT NULL DEFAULT 1,
    next_risk_number INTEGER NOT NULL DEFAULT 1
, authority_scope INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE risk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT NOT NULL,
    counterparty_id INTEGER REFERENCES organisation,
    owner_id INTEGER REFERENCES person,
    status TEXT NOT NULL,
    inherent_probability_score INTEGER NOT NULL,
    inherent_impact_score INTEGER NOT NULL,
    inherent_probability REAL NOT NULL,
    inherent_cents INTEGER NOT NULL,
    inherent_currency TEXT NOT NULL,
    inherent_days INTEGER NOT NULL,
    residual_probability_score INTEGER NOT NULL,
    residual_impact_score INTEGER NOT NULL,
    residual_probability REAL NOT NULL,
    residual_cents INTEGER NOT NULL,
    residual_currency TEXT NOT NULL,
    residual_days INTEGER NOT NULL,
    response TEXT NOT NULL,
    response_text TEXT NOT NULL,
    review_on TEXT,
    raised_at INTEGER,
    changed_at INTEGER,
    source_system TEXT NOT NULL,
    source_id TEXT NOT NULL,
    source_status TEXT NOT NULL,
    source_priority TEXT NOT NULL,
    source_type TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    UNIQUE (project_id, key)
) STRICT;
CREATE INDEX risk_review ON risk (review_on) WHERE review_on IS NOT NULL;
CREATE TABLE risk_issue (
    risk_id INTEGER NOT NULL REFERENCES risk ON DELETE CASCADE,
    position INTEGER NOT NULL,
    issue_id INTEGER NOT NULL REFERENCES issue,
    PRIMARY KEY (risk_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX risk_issue_issue ON risk_issue (issue_id);
CREATE TABLE risk_matrix (
    project_id INTEGER PRIMARY KEY REFERENCES project,
    size INTEGER NOT NULL,
    appetite TEXT NOT NULL,
    probability_names TEXT NOT NULL,
    impact_names TEXT NOT NULL,
    probability_up_to TEXT NOT NULL,
    impact_up_to TEXT NOT NULL,
    cells TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_issue USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 3');
CREATE TABLE 'search_issue_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_issue_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_issue_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_log USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 3');
CREATE TABLE 'search_log_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_log_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_log_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_other USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 3');
CREATE TABLE 'search_other_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_other_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_other_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE search_pending (
    kind INTEGER PRIMARY KEY,
    done_to INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_title USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3');
CREATE TABLE 'search_title_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_title_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_title_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE TABLE situation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    impact INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    everyday INTEGER NOT NULL,
    advice TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT;
CREATE INDEX situation_project ON situation (project_id, rank);
CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    stage TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    shipped INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    UNIQUE (key, language)
) STRICT;
