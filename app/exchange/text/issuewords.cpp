#include "exchange/text/issuewords.h"

#include "exchange/text/foldedkey.h"

#include <QHash>
#include <QRegularExpression>

namespace exchange {

namespace {

template <typename Value>
struct WordGroup {
    Value value;
    const char *words; // folded, parted by blanks
};

constexpr WordGroup<int> kLevelWords[] = {
    {5, "critical blocker blocking highest urgent immediate showstopper emergency severe extensive catastrophic veryhigh "
        "kritisch blockierend blocker dringend sofort sehrhoch critique bloquant bloquante urgente immediat immediate critico critica bloqueante inmediata"},
    {4, "high major important significant serious hoch wichtig schwerwiegend haute haut eleve elevee majeur majeure importante alta alto mayor"},
    {3, "medium normal moderate default average regular mittel moyen moyenne normale modere moderee media medio moderada moderado"},
    {2, "low minor niedrig gering klein faible basse bas mineur mineure baja bajo menor"},
    {1, "lowest trivial negligible cosmetic planning optional tweak wish text insignificant verylow unerheblich sehrgering trivial triviale minime "
        "insignificante"},
    {0, "none nopriority unset undefined untriaged notset keine ohne aucune sin ninguna"},
};

constexpr WordGroup<domain::IssueStatus> kStatusWords[] = {
    {domain::IssueStatus::Open,
     "open opened new todo tobedone backlog untriaged unconfirmed available reopened reported assigned accepted confirmed triage triaged "
     "ready readyfordevelopment selectedfordevelopment planned proposed submitted created registered notstarted unstarted "
     "offen neu zuerledigen geplant zugewiesen wiedereroffnet nichtbegonnen ouvert ouverte nouveau nouvelle afaire planifie assigne "
     "abierto abierta nuevo nueva porhacer pendiente asignado"},
    {domain::IssueStatus::InProgress,
     "inprogress started active doing wip working workinprogress inreview review codereview intest testing qa indevelopment "
     "waiting waitingforcustomer waitingforsupport awaitinguserinfo awaitingvendor awaitingproblem awaitingevidence awaiting pending onhold "
     "blocked escalated feedback needsinfo underinvestigation investigating researchanalysis ongoing inarbeit inbearbeitung laufend wartend "
     "begonnen aktiv blockiert encours enattente bloque active commence encurso enprogreso enespera bloqueado bloqueada"},
    {domain::IssueStatus::Resolved, "resolved fixed solved answered mitigated gelost geloest behoben resolu resolue corrige corrigee resuelto resuelta "
                                    "corregido solucionado"},
    {domain::IssueStatus::Closed,
     "closed done complete completed finished verified archived released shipped deployed merged delivered "
     "geschlossen erledigt abgeschlossen fertig beendet verifiziert clos close cloture cloturee ferme fermee termine terminee fini "
     "cerrado cerrada hecho hecha terminado terminada completado finalizado"},
    {domain::IssueStatus::Cancelled,
     "cancelled canceled wontfix wontdo willnotfix rejected declined duplicate invalid obsolete abandoned withdrawn notabug "
     "worksforme cannotreproduce dropped removed abgebrochen abgelehnt storniert verworfen duplikat annule annulee rejete rejetee abandonne "
     "doublon cancelado cancelada rechazado rechazada duplicado descartado"},
};

template <typename Value, size_t size>
QHash<QString, Value> tableOf(const WordGroup<Value> (&groups)[size])
{
    QHash<QString, Value> table;
    for (const auto &group : groups) {
        const QStringList words = QString::fromLatin1(group.words).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            table.insert(word, group.value);
    }
    return table;
}

std::optional<int> levelOfWords(const QString &text)
{
    static const QHash<QString, int> table = tableOf(kLevelWords);
    if (const auto found = table.constFind(foldedKey(text)); found != table.cend())
        return *found;
    static const QRegularExpression parts(QStringLiteral("[^\\p{L}\\p{M}]+"));
    const QStringList words = text.split(parts, Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (const auto found = table.constFind(foldedKey(word)); found != table.cend())
            return *found;
    return std::nullopt;
}

// The number in "3", "P3", "P 3", "3.0", "3 - something"; -1 without one.
int numberIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(?:p|prio|priority|sev|s)?[\\s#-]*([0-5])(?![0-9]|\\.[1-9])"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

}

std::optional<int> priorityLevel(const QString &text)
{
    if (isPlaceholder(text))
        return 0;
    if (const auto level = levelOfWords(text))
        return level;
    const int number = numberIn(text);
    if (number < 0)
        return std::nullopt;
    return qBound(1, 6 - number, 5);
}

std::optional<int> impactLevel(const QString &text)
{
    if (isPlaceholder(text))
        return 0;
    if (const auto level = levelOfWords(text))
        return level;
    const int number = numberIn(text);
    return number < 0 ? std::nullopt : std::optional<int>(number);
}

std::optional<domain::IssueStatus> issueStatus(const QString &text)
{
    static const QHash<QString, domain::IssueStatus> table = tableOf(kStatusWords);
    const auto found = table.constFind(foldedKey(text));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

}
