#pragma once

#include "issue/board/issueviews.h"
#include "issue/issuepage.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QTest>

// The issue page on the sample project, with the board or the timeline in front.
struct ViewStage {
    explicit ViewStage(ui::IssueViews::View view, const QSize &size = {1300, 800}) : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(ui::scaled(size.width()), ui::scaled(size.height()));
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        show(view);
    }
    void show(ui::IssueViews::View view) const { page.findChild<ui::SegmentedControl *>(QStringLiteral("issueViews"))->setCurrent(view); }
    domain::Issue issue(domain::IssueId id) const { return *space.workspace->issues().find(id); }
    domain::Issue issue(const char *key) const { return *space.workspace->issues().findByKey(QString::fromLatin1(key)); }
    template <typename Widget>
    Widget &part(const char *name) const
    {
        return *page.findChild<Widget *>(QString::fromLatin1(name));
    }
    bool undo() const { return space.workspace->history().undo().has_value(); }

    support::SampleSpace space;
    support::FakePrompter prompter;
    ui::IssuePage page;
};
