#pragma once

#include "domain/escalation/advice.h"

#include <QAbstractTableModel>
#include <QThread>

#include <atomic>

namespace models {

// What is played: a path of the matrix being edited, from a moment on, with the absences and calendars of the context.
struct PlayQuestion {
    domain::EngineContext context; // with the severity definitions of the matrix played
    domain::EscalationPath path;
    base::Instant from;
    base::Instant needBy; // none: an issue without one
};

// Whom a matter on a path of line management is taken to be about: who has the longest line above. Invalid for other paths.
domain::PersonId exampleSubject(const domain::EscalationPath &path, const domain::EngineContext &context);

struct PlayedStep {
    domain::Severity severity = domain::Severity::S1;
    domain::SimulationStep step;
    base::Instant end; // the next step of this severity; none for the last
};

// Who would be told, and when, if nobody ever answers: one row a step, severity by severity. Simulates in a thread of its
// own; only the newest question is answered. Knows no widget and writes nothing.
class PlayModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, WhenColumn, WhatColumn, WhomColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, FirstOfSeverityRole, SentenceRole, ActRole };

    explicit PlayModel(QObject *parent = nullptr);
    ~PlayModel() override;

    void play(const PlayQuestion &question);
    const PlayQuestion &question() const { return m_question; }
    const QVector<PlayedStep> &steps() const { return m_steps; }
    // Names, a stand-in with the reason; what is turned to at the end.
    QString whom(const PlayedStep &played) const;
    QString what(const PlayedStep &played) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void simulated(quint64 generation, const QVector<models::PlayedStep> &steps); // from the thread
    void played();

private:
    void simulate(quint64 generation, const PlayQuestion &question);
    void take(quint64 generation, const QVector<PlayedStep> &steps);
    QString moment(base::Instant at) const;
    QString act(const PlayedStep &played) const; // what is done and to whom
    QString sentence(const PlayedStep &played) const; // with severity and moment

    PlayQuestion m_question;
    QVector<PlayedStep> m_steps;
    QThread m_thread;
    QObject *m_worker; // lives in m_thread, deleted when it ends
    std::atomic<quint64> m_wanted = 0;
};

}
