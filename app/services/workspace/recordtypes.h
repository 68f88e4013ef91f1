#pragma once

#include "services/workspace/recordtraits.h"

#include <type_traits>

namespace services {

// Calls action(std::type_identity<T>()) with the type of record of this kind. Imports are no records: Internal.
template <typename Result, typename Action>
Result withRecordType(domain::RecordKind kind, const Action &action)
{
    switch (kind) {
    case domain::RecordKind::Setting:
        return action(std::type_identity<storage::Setting>());
    case domain::RecordKind::Project:
        return action(std::type_identity<domain::Project>());
    case domain::RecordKind::Calendar:
        return action(std::type_identity<domain::WorkingCalendar>());
    case domain::RecordKind::Organisation:
        return action(std::type_identity<domain::Organisation>());
    case domain::RecordKind::Person:
        return action(std::type_identity<domain::Person>());
    case domain::RecordKind::Absence:
        return action(std::type_identity<domain::Absence>());
    case domain::RecordKind::Issue:
        return action(std::type_identity<domain::Issue>());
    case domain::RecordKind::Contact:
        return action(std::type_identity<domain::Contact>());
    case domain::RecordKind::Milestone:
        return action(std::type_identity<domain::Milestone>());
    case domain::RecordKind::CustomField:
        return action(std::type_identity<domain::CustomField>());
    case domain::RecordKind::Attachment:
        return action(std::type_identity<domain::Attachment>());
    case domain::RecordKind::Risk:
        return action(std::type_identity<domain::Risk>());
    case domain::RecordKind::RiskMatrix:
        return action(std::type_identity<domain::RiskMatrix>());
    case domain::RecordKind::Matrix:
        return action(std::type_identity<domain::Matrix>());
    case domain::RecordKind::Criterion:
        return action(std::type_identity<domain::Criterion>());
    case domain::RecordKind::Situation:
        return action(std::type_identity<domain::ListedSituation>());
    case domain::RecordKind::Template:
        return action(std::type_identity<domain::DraftTemplate>());
    case domain::RecordKind::Draft:
        return action(std::type_identity<domain::Draft>());
    case domain::RecordKind::Import:
        break;
    }
    return base::fail(base::ErrorCode::Internal, QStringLiteral("not a record"));
}

}
