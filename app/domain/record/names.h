#pragma once

#include "domain/draft/draft.h"
#include "domain/escalation/advice.h"
#include "domain/escalation/criterion.h"
#include "domain/escalation/matrixcheck.h"
#include "domain/project/customfield.h"
#include "domain/record/recordkind.h"
#include "domain/risk/risk.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <utility>

namespace domain {

// One name per enum value: stored, exchanged and typed on the command line, never shown as a label. One table per enum.
template <typename E>
struct EnumName {
    E value;
    const char *name;
};

template <typename E>
std::span<const EnumName<E>> enumNames();

template <typename E>
QString nameOf(E value)
{
    for (const auto &entry : enumNames<E>())
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    return {};
}

template <typename E>
std::optional<E> valueOf(const QString &name)
{
    for (const auto &entry : enumNames<E>())
        if (name == QLatin1String(entry.name))
            return entry.value;
    return std::nullopt;
}

template <> std::span<const EnumName<Severity>> enumNames();
template <> std::span<const EnumName<IssueStatus>> enumNames();
template <> std::span<const EnumName<EntryKind>> enumNames();
template <> std::span<const EnumName<FieldType>> enumNames();
template <> std::span<const EnumName<AskKind>> enumNames();
template <> std::span<const EnumName<Channel>> enumNames();
template <> std::span<const EnumName<ContactKind>> enumNames();
template <> std::span<const EnumName<AnswerOutcome>> enumNames();
template <> std::span<const EnumName<GuidedReply>> enumNames();
template <> std::span<const EnumName<RiskStatus>> enumNames();
template <> std::span<const EnumName<RiskResponse>> enumNames();
template <> std::span<const EnumName<RiskRating>> enumNames();
template <> std::span<const EnumName<PathKind>> enumNames();
template <> std::span<const EnumName<Fact>> enumNames();
template <> std::span<const EnumName<Verdict>> enumNames();
template <> std::span<const EnumName<StandInReason>> enumNames();
template <> std::span<const EnumName<WarningId>> enumNames();
template <> std::span<const EnumName<MatrixCheck>> enumNames();
template <> std::span<const EnumName<CriterionFact>> enumNames();
template <> std::span<const EnumName<Comparison>> enumNames();
template <> std::span<const EnumName<Suggestion>> enumNames();
template <> std::span<const EnumName<DraftStage>> enumNames();
template <> std::span<const EnumName<Audience>> enumNames();
template <> std::span<const EnumName<DraftState>> enumNames();
template <> std::span<const EnumName<RecipientRole>> enumNames();
template <> std::span<const EnumName<RecordKind>> enumNames();

}
